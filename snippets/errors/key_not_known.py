from multiprocessing import Process, Queue
from multiprocessing.managers import SyncManager


def add(queue):
    ages = queue.get()
    ages["Li"] = 7


if __name__ == "__main__":
    queue = Queue()
    worker = Process(target=add, args=(queue,))
    worker.start()
    with SyncManager(authkey=b"secret") as manager:
        ages = manager.dict()
        queue.put(ages)
        worker.join()
        print("exit code", worker.exitcode)
