import time
from multiprocessing import Array, Event, Process


def fill(numbers, has_read):
    has_read.wait(timeout=20)
    numbers[:] = [1, 2, 3]


if __name__ == "__main__":
    numbers, has_read = Array("i", 3), Event()
    worker = Process(target=fill, args=(numbers, has_read))
    worker.start()
    time.sleep(0.1)
    print("too early", numbers[:])
    has_read.set()
    worker.join()
    print("after join", numbers[:])
