import os
import sys
from multiprocessing import get_context, resource_tracker
from subprocess import check_call

CASES = (
    ("fork", "child"),
    ("spawn", "child"),
    ("fork", "tracker"),
    ("os.fork", "tracker"),
)


def tracker():
    return os.fstat(resource_tracker.getfd()).st_ino


def tell(connection):
    connection.send(tracker())


def ask(method):
    here, there = get_context().Pipe()
    if method != "os.fork":
        get_context(method).Process(target=tell, args=(there,)).start()
    elif os.fork() == 0:
        tell(there)
        os._exit(0)
    return here.recv()


def show(*cases):
    answers = [ask(method) for method, first in cases]
    for (method, first), answer in zip(cases, answers, strict=True):
        print(method, first, answer == tracker(), sep="  ", flush=True)


if __name__ == "__main__":
    if sys.argv[1:]:
        show(("forkserver", "child"))
    else:
        print("started by", "first", "same tracker", sep="  ", flush=True)
        show(*CASES)
        check_call([sys.executable, __file__, "forkserver"])
