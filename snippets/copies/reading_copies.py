import re
from array import array
from multiprocessing import get_context


def own():
    with open("/proc/self/smaps_rollup") as file:
        text = file.read()
    return int(re.search(r"Private_Dirty: +(\d+) kB", text)[1]) * 1024


def read(numbers):
    before = own()
    for _ in numbers:
        pass
    copied = own() - before
    size = 8 * len(numbers)
    print(type(numbers).__name__, "copied", copied > size / 2)


if __name__ == "__main__":
    fork = get_context("fork")
    numbers = [index / 2 for index in range(500_000)]
    for data in numbers, array("d", numbers):
        child = fork.Process(target=read, args=(data,))
        child.start()
        child.join()
