import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from mapped_file import mapped

SIZE, TIMES = 1_000_000, 500


@contextmanager
def locked(path: Path) -> Iterator[int]:
    """Hold the lock of a file, which is created if it is not there."""
    with open(path, "ab") as file:
        flock(file, LOCK_EX)
        yield file.fileno()


def add(path: Path) -> None:
    with locked(path) as file:
        os.posix_fallocate(file, 0, 8 * SIZE)
    with mapped(path, "d") as totals:
        for number in range(TIMES):
            with locked(path):
                totals[number] += 0.5
                totals[SIZE - 1] += 0.5


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "totals.f64")
        command = [sys.executable, __file__, path]
        with Popen(command) as first, Popen(command) as second:
            print("two programs add", TIMES, "times each")
        with mapped(path, "d") as totals:
            print("total:", totals[SIZE - 1])
    if code := first.returncode or second.returncode:
        sys.exit(f"a program ended with exit code {code}")


if __name__ == "__main__":
    add(Path(sys.argv[1])) if sys.argv[1:] else main()
