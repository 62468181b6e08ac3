import os
from math import nan
from multiprocessing import Array
from signal import SIGKILL

from sum_parts import add_up, finish
from workers import Worker


def die(sums, index, part):
    os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    sums = Array("d", [nan] * 4, lock=False)
    works = die, add_up, add_up, add_up
    workers = [
        Worker(target=work, args=(sums, index, range(1000)), name=f"part {index}")
        for index, work in enumerate(works)
    ]
    try:
        finish(workers, sums)
    finally:
        print("sums:", *(f"{total:.1f}" for total in sums), flush=True)
