import os
import sys
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from signal import SIGKILL
from subprocess import PIPE, Popen

OWN = "mount -t tmpfs tmpfs /dev/shm"
AGAIN = ["sh", "-c", OWN + ' && exec "$0" "$1" inside', sys.executable]


def application():
    lock = get_context("spawn").Lock()
    block = SharedMemory(create=True, size=8)
    print(lock, block.name, flush=True)
    sys.stdin.read()


def device(number):
    return f"{os.major(number):02x}:{os.minor(number):02x}"


def unheld():
    held = set()
    for maps in Path("/proc/").glob("[0-9]*/maps"):
        with suppress(OSError):
            lines = maps.read_text().splitlines()
            held |= {tuple(line.split()[3:5]) for line in lines}
    for file in Path("/dev/shm").iterdir():
        found = file.stat()
        if (device(found.st_dev), str(found.st_ino)) not in held:
            yield file


if __name__ == "__main__":
    if "application" in sys.argv:
        sys.exit(application())
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp("unshare", [*unshare, *AGAIN, __file__])
    start = [sys.executable, __file__, "application"]
    pipes = {"stdin": PIPE, "stdout": PIPE, "start_new_session": True}
    with Popen(start, **pipes) as app:
        app.stdout.readline()
        print("running", sorted(file.name[:4] for file in unheld()))
        os.killpg(app.pid, SIGKILL)
    print("killed", sorted(file.name[:4] for file in unheld()))
    for file in unheld():
        file.unlink()
    print("swept", os.listdir("/dev/shm"))
