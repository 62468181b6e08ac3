import os
from multiprocessing import Process, parent_process


def compare(starter):
    print("getppid", os.getppid() == starter)
    print("parent_process", parent_process().pid == starter)


if __name__ == "__main__":
    child = Process(target=compare, args=(os.getpid(),))
    child.start()
    child.join()
    print("exit code", child.exitcode)
