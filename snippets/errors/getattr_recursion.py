import sys
from multiprocessing import Process, Queue


class Settings:
    def __init__(self, values):
        self.values = values

    def __getattr__(self, name):
        return self.values[name]


def work(queue):
    sys.setrecursionlimit(200)
    try:
        print("timeout:", queue.get().timeout)
    except RecursionError as error:
        print(f"RecursionError: {error}")


if __name__ == "__main__":
    settings = Settings({"timeout": 5})
    print("here, timeout:", settings.timeout)
    queue = Queue()
    worker = Process(target=work, args=(queue,))
    worker.start()
    queue.put(settings)
    worker.join()
