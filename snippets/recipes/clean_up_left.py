import os
import sys
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory
from signal import SIGKILL
from subprocess import DEVNULL, PIPE, Popen
from unittest.mock import patch

OWN = "mount -t tmpfs tmpfs /dev/shm"
AGAIN = ["sh", "-c", OWN + ' && exec "$0" "$1" inside', sys.executable]


def untracked():
    with patch("multiprocessing.resource_tracker.register"):
        return SharedMemory(create=True, size=8)


MAKE = {
    "Value, no lock": lambda: get_context("spawn").RawValue("i"),
    "Lock, fork": get_context("fork").Lock,
    "Lock, spawn": get_context("spawn").Lock,
    "SharedMemory": lambda: SharedMemory(create=True, size=8),
    "SharedMemory, no track": untracked,
}


def application(made):
    kept = MAKE[made]()
    print(kept, flush=True)
    sys.stdin.read()


def left(made, kill):
    start = [sys.executable, __file__, "application", made]
    pipes = {"stdin": PIPE, "stdout": PIPE, "stderr": DEVNULL}
    with Popen(start, **pipes, start_new_session=True) as app:
        app.stdout.readline()
        kill(app.pid, SIGKILL)
        app.stdout.read()
    names = os.listdir("/dev/shm")
    for name in names:
        os.unlink(f"/dev/shm/{name}")
    return bool(names)


if __name__ == "__main__":
    if "application" in sys.argv:
        sys.exit(application(sys.argv[2]))
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp("unshare", [*unshare, *AGAIN, __file__])
    print("made                    program killed  tracker killed too")
    for made in MAKE:
        alone, group = left(made, os.kill), left(made, os.killpg)
        print(f"{made:<24}{alone!s:<16}{group}")
