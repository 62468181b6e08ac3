import os
from math import isnan, nan
from multiprocessing import Array
from signal import SIGKILL
from time import sleep

from sum_parts import add_up, finish
from workers import Worker


def die(sums, index, part):
    while isnan(sums[0]) or isnan(sums[1]):
        sleep(0.01)
    os.kill(os.getpid(), SIGKILL)


def add_up_late(sums, index, part):
    sleep(60)
    add_up(sums, index, part)


if __name__ == "__main__":
    sums = Array("d", [nan] * 4, lock=False)
    works = add_up, add_up, die, add_up_late
    workers = [
        Worker(target=work, args=(sums, index, range(1000)), name=f"part {index}")
        for index, work in enumerate(works)
    ]
    finish(workers, sums)
