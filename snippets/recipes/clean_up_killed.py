import os
import sys
from contextlib import suppress
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from secrets import token_hex
from signal import SIGKILL
from subprocess import PIPE, Popen

SHM = Path("/dev/shm")


def application(prefix):
    block = SharedMemory(prefix + token_hex(4), create=True, size=8)
    try:
        with open(SHM / block.name, "rb") as file:
            flock(file, LOCK_SH)
            print(block.name)
            sys.stdin.read()
    finally:
        block.unlink()
        block.close()


def sweep(prefix):
    for path in SHM.glob(f"{prefix}*"):
        with suppress(BlockingIOError), open(path, "rb") as file:
            flock(file, LOCK_EX | LOCK_NB)
            path.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit(application(sys.argv[1]))
    prefix = f"levels-{os.getpid()}-"
    start = [sys.executable, "-u", __file__, prefix]
    pipes = {"stdin": PIPE, "stdout": PIPE, "start_new_session": True}
    apps = [Popen(start, **pipes) for _ in range(2)]
    try:
        names = [app.stdout.readline().decode().strip() for app in apps]
        os.killpg(apps[0].pid, SIGKILL)
        apps[0].wait()
        print("before", [(SHM / name).exists() for name in names])
        sweep(prefix)
        print("after", [(SHM / name).exists() for name in names])
    finally:
        for app in apps:
            app.communicate()
        sweep(prefix)
    print("all ended", [(SHM / name).exists() for name in names])
