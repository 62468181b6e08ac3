import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from mapped_file import mapped


@contextmanager
def locked(path: Path) -> Iterator[int]:
    """Hold the lock of a file, which is created if it is not there."""
    with open(path, "ab") as file:
        flock(file, LOCK_EX)
        yield file.fileno()


def count(path: Path) -> None:
    with locked(path) as file:
        os.posix_fallocate(file, 0, 8)
    with mapped(path, "q") as visits:
        for _visit in range(1000):
            with locked(path):
                visits[0] += 1


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "visits")
        command = [sys.executable, __file__, path]
        with Popen(command) as first, Popen(command) as second:
            print("two programs count at the same time")
        with mapped(path, "q") as visits:
            print("visits so far:", visits[0])
    if code := first.returncode or second.returncode:
        sys.exit(f"a program ended with exit code {code}")


if __name__ == "__main__":
    count(Path(sys.argv[1])) if sys.argv[1:] else main()
