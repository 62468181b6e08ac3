from multiprocessing import Process
from multiprocessing.managers import SyncManager


def work(numbers):
    numbers.append(7)


if __name__ == "__main__":
    with SyncManager(("127.0.0.1", 0)) as manager:
        numbers = manager.list()
        worker = Process(target=work, args=(numbers,))
        worker.start()
        worker.join()
        print(numbers)
