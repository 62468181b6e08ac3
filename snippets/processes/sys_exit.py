import sys
from multiprocessing import Process

if __name__ == "__main__":
    for argument in (None, 0, 3, 256, 259, -1, True, "disk full"):
        child = Process(target=sys.exit, args=(argument,))
        child.start()
        child.join()
        print(repr(argument), child.exitcode)
