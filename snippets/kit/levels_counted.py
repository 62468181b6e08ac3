# /// script
# dependencies = ["numpy"]
# ///
import sys
from fcntl import LOCK_EX
from pathlib import Path
from subprocess import Popen
from tempfile import NamedTemporaryFile

from shared_arrays import attach, locked, shared_zeros

TIMES = 5000


def count(name, path):
    total = attach(name, 1, "i8").array
    for _ in range(TIMES):
        with locked(Path(path), LOCK_EX):
            total[0] += 1


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit(count(*sys.argv[1:]))
    with shared_zeros(1, "i8") as shared, NamedTemporaryFile() as file:
        command = [sys.executable, __file__, shared.name, file.name]
        with Popen(command) as first, Popen(command) as second:
            print("two programs count to", 2 * TIMES)
        print("exit codes", first.returncode, second.returncode)
        print("counted", shared.array[0])
