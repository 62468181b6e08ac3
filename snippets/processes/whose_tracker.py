import os
import sys
from multiprocessing import get_context, resource_tracker
from subprocess import check_call

CASES = (
    "fork child",
    "fork tracker",
    "spawn child",
    "forkserver child",
    "os.fork tracker",
)


def tracker():
    return os.fstat(resource_tracker.getfd()).st_ino


def tell(connection):
    connection.send(tracker())


def start(method, there):
    if method != "os.fork":
        get_context(method).Process(target=tell, args=(there,)).start()
    elif os.fork() == 0:
        tell(there)
        os._exit(0)


def show(method, first):
    if first == "tracker":
        resource_tracker.ensure_running()
    here, there = get_context().Pipe()
    start(method, there)
    print(method, first, here.recv() == tracker(), sep="  ")


if __name__ == "__main__":
    if sys.argv[1:]:
        show(*sys.argv[1:])
    else:
        print("started by", "first", "same tracker", sep="  ", flush=True)
        for case in CASES:
            check_call([sys.executable, __file__, *case.split()])
