import os
import sys
from multiprocessing import Process, Value


def add_one(counter):
    lock = counter.get_lock()
    if not lock.acquire(timeout=1):
        sys.exit("the lock stays locked")
    try:
        counter.value += 1
    finally:
        lock.release()


def end_with_lock(counter):
    counter.get_lock().acquire()
    os._exit(3)


if __name__ == "__main__":
    counter = Value("i", 0)
    for target in add_one, end_with_lock, add_one:
        worker = Process(target=target, args=(counter,))
        worker.start()
        worker.join()
        print(target.__name__, "exit code", worker.exitcode)
    print("counted", counter.get_obj().value)
