import sys
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import TextIO


def only_one(path: Path) -> TextIO:
    """Return the locked file, to be kept open; exit if another process has the lock."""
    file = path.open()
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        print(f"{path.name} is already running", file=sys.stderr)
        sys.exit(75)
    return file


def main() -> None:
    with only_one(Path(__file__)):
        print("the report is made")


if __name__ == "__main__":
    main()
