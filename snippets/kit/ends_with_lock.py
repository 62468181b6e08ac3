import os
import sys
from multiprocessing import Value

from workers import Worker, run_workers


def add_one(counter, number):
    with counter.get_lock():
        if number == 2:
            os._exit(3)
        counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    workers = [Worker(target=add_one, args=(counter, n)) for n in range(4)]
    try:
        run_workers(workers)
    except ChildProcessError as error:
        sys.exit(f"not counted: {error}")
    print("counted", counter.value)
