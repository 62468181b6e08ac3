import re
from array import array
from multiprocessing import get_context
from sys import getsizeof


def own():
    with open("/proc/self/smaps_rollup") as file:
        text = file.read()
    return int(re.search(r"Private_Dirty: +(\d+) kB", text)[1]) * 1024


def read(numbers, copied):
    before = own()
    for _ in numbers:
        pass
    copied.value = own() - before


if __name__ == "__main__":
    fork = get_context("fork")
    numbers = list(map(float, range(250_000)))
    for data in numbers, array("d", numbers):
        copied = fork.Value("i")
        child = fork.Process(target=read, args=(data, copied))
        child.start()
        child.join()
        more = copied.value > getsizeof(data)
        print(type(data).__name__, "copied", more)
