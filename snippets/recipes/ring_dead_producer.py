import os
from multiprocessing import Process, RawArray, Semaphore
from signal import SIGTERM

SIZE = 4


def put_six(slots, free, filled):
    for item in range(6):
        free.acquire()
        slots[item % SIZE] = item
        filled.release()
    os.kill(os.getpid(), SIGTERM)


def wait_for(filled, worker):
    while not filled.acquire(timeout=0.1):
        if not worker.is_alive():
            return filled.acquire(block=False)
    return True


if __name__ == "__main__":
    slots = RawArray("i", SIZE)
    free, filled = Semaphore(SIZE), Semaphore(0)
    shared = slots, free, filled
    worker = Process(target=put_six, args=shared, daemon=True)
    worker.start()
    number = 0
    while wait_for(filled, worker):
        print("received", slots[number % SIZE])
        free.release()
        number += 1
    print("producer gone, exit code", worker.exitcode)
    print("free", free.get_value(), "filled", filled.get_value())
