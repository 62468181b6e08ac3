import os
import sys
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from mapped_file import mapped
from mapped_visits import locked

SIZE, TIMES = 1_000_000, 500


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
