import atexit
import sys
from multiprocessing import get_context
from tempfile import NamedTemporaryFile

kept = []


def work(path):
    log = open(path, "a", buffering=1)
    atexit.register(print, "atexit", file=log)
    kept.append(open(path, "a"))
    print("text", file=kept[0])
    try:
        sys.exit(3)
    finally:
        print("finally", file=log)


if __name__ == "__main__":
    print("start method  exitcode  finally  text  atexit")
    for method in "fork", "spawn", "forkserver":
        with NamedTemporaryFile() as log:
            context = get_context(method)
            child = context.Process(target=work, args=(log.name,))
            child.start()
            child.join()
            ran = log.read().decode().split()
        words = ("finally", "text", "atexit")
        cells = ["yes" if word in ran else "no" for word in words]
        print(method, child.exitcode, *cells, sep="  ")
