import os
import sys
from multiprocessing import get_context
from pathlib import Path

OWN = "mount -t tmpfs -o size=8m tmpfs /dev/shm"
AGAIN = ["sh", "-c", OWN + ' && exec "$0" "$1" inside', sys.executable]


def work(counter):
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    fork = get_context("fork")
    counter = fork.Value("i", 0)
    print("files with a name:", [file.name for file in Path("/dev/shm").iterdir()])
    worker = fork.Process(target=work, args=(counter,))
    worker.start()
    worker.join()
    print("counter", counter.value, "exit code", worker.exitcode)
