import atexit
import os
import sys
from multiprocessing import get_context
from tempfile import NamedTemporaryFile

kept = []


def work(path):
    log = os.open(path, os.O_WRONLY | os.O_APPEND)
    atexit.register(os.write, log, b"atexit")
    kept.append(open(path, "a"))
    kept[0].write("text")
    try:
        sys.exit(3)
    finally:
        os.write(log, b"finally")


if __name__ == "__main__":
    print("start method  exitcode  finally  text  atexit")
    for method in "fork", "spawn", "forkserver":
        with NamedTemporaryFile() as log:
            context = get_context(method)
            child = context.Process(target=work, args=(log.name,))
            child.start()
            child.join()
            ran = log.read().decode()
        words = ("finally", "text", "atexit")
        cells = ["yes" if word in ran else "no" for word in words]
        print(method, child.exitcode, *cells, sep="  ")
