import os
import sys
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory
from signal import SIGKILL
from subprocess import DEVNULL, PIPE, Popen
from unittest.mock import patch

OWN = "mount -t tmpfs tmpfs /dev/shm"
AGAIN = ["sh", "-c", OWN + ' && exec "$0" "$1" inside', sys.executable]


def block():
    return SharedMemory(create=True, size=8)


def untracked():
    with patch("multiprocessing.resource_tracker.register"):
        return block()


MAKE = {
    "Value, no lock": lambda: get_context("spawn").RawValue("i"),
    "Lock, fork": get_context("fork").Lock,
    "Lock, spawn": get_context("spawn").Lock,
    "SharedMemory": block,
    "SharedMemory, no track": untracked,
}


def application(made):
    kept = MAKE[made]()
    print(kept)
    sys.stdin.read()


def left(made, kill):
    start = [sys.executable, "-u", __file__, "application", made]
    pipes = {"stdin": PIPE, "stdout": PIPE, "stderr": DEVNULL}
    with Popen(start, **pipes, start_new_session=True) as app:
        assert app.stdout.readline()
        kill(app.pid, SIGKILL)
        app.stdout.read()
    names = os.listdir("/dev/shm")
    for name in names:
        os.unlink(f"/dev/shm/{name}")
    return bool(names)


def compare():
    print("made                    program killed  tracker killed too")
    for made in MAKE:
        alone, group = left(made, os.kill), left(made, os.killpg)
        print(f"{made:<24}{alone!s:<16}{group}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["application", made]:
            application(made)
        case ["inside"]:
            compare()
        case _:
            unshare = ["unshare", "--map-root-user", "--mount"]
            os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
