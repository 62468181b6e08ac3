from ctypes import c_double, c_float
from multiprocessing import Process
from multiprocessing.sharedctypes import copy, synchronized


def add_one(*levels):
    for level in levels:
        level.value += 1


if __name__ == "__main__":
    ordinary = synchronized(c_float(7))
    shared = synchronized(copy(c_double(7)))
    worker = Process(target=add_one, args=(ordinary, shared))
    worker.start()
    worker.join()
    print("ordinary", ordinary.value, "shared", shared.value)
