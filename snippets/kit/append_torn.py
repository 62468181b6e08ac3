import re
from multiprocessing import Barrier
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import Worker, run_workers

WHOLE = re.compile("name number|many [0-9]+|one 1")


def write_many(path, turn):
    with open(path, "a") as file:
        number = 0
        while path.read_text().endswith("\n"):
            number += 1
            print("many", number, file=file)
        turn.wait()
        turn.wait()


def write_one(path, turn):
    turn.wait()
    with open(path, "a") as file:
        print("one", 1, file=file)
    turn.wait()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, turn = Path(folder, "rows.txt"), Barrier(2)
        path.write_text("name number\n")
        works = write_many, write_one
        run_workers([Worker(target=work, args=(path, turn)) for work in works])
        lines = path.read_text().splitlines()
    torn = [line for line in lines if not WHOLE.fullmatch(line)]
    print(len(torn), "lines are not whole, the first is", repr(torn[0]))
