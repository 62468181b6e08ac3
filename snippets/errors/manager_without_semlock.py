import _multiprocessing
from multiprocessing import Manager, Process

del _multiprocessing.SemLock


def add(total, lock):
    with lock:
        total.value += 1


if __name__ == "__main__":
    with Manager() as manager:
        total, lock = manager.Value("i", 0), manager.Lock()
        workers = [Process(target=add, args=(total, lock)) for _ in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("total", total.value)
