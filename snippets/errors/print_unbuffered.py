import os
import sys
import time
from multiprocessing import get_context
from subprocess import run

METHODS = "fork", "spawn", "forkserver"
WAYS = {
    "python": ([], ""),
    "python -u": (["-u"], ""),
    "PYTHONUNBUFFERED=1": ([], "1"),
}


def work(done):
    print("a line of the worker")
    done.send("printed")
    time.sleep(60)


def main(method):
    context = get_context(method)
    reader, writer = context.Pipe(duplex=False)
    worker = context.Process(target=work, args=(writer,))
    worker.start()
    reader.recv()
    worker.kill()
    worker.join()


def arrives(options, unbuffered, method):
    command = [sys.executable, *options, __file__, method]
    env = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    printed = run(command, env=env, capture_output=True, text=True, check=True).stdout
    return "arrives" if "a line" in printed else "lost"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1])
    else:
        print("started with      ", *METHODS, sep="  ")
        for way, (options, unbuffered) in WAYS.items():
            found = [arrives(options, unbuffered, method) for method in METHODS]
            print(f"{way:<18}", *found, sep="  ")
