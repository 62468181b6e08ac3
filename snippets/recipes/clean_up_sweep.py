import os
import sys
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from signal import SIGKILL
from subprocess import PIPE, Popen

SHM, PROC = Path("/dev/shm"), Path("/proc/")


def application(prefix):
    block = SharedMemory(prefix + str(os.getpid()), True, 8)
    try:
        print(block.name)
        sys.stdin.read()
    finally:
        block.close()
        block.unlink()


def sweep(prefix):
    for file in SHM.glob(prefix + "*"):
        pid = file.name.removeprefix(prefix)
        if pid.isdigit() and not (PROC / pid).exists():
            file.unlink(missing_ok=True)


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
