from multiprocessing import Process, Queue


class Settings:
    def __init__(self, values):
        self._values = values

    def __getattr__(self, name):
        if name.startswith("_") or name not in self._values:
            raise AttributeError(f"no setting {name!r}")
        return self._values[name]


def work(queue):
    print("timeout:", queue.get().timeout)


if __name__ == "__main__":
    queue = Queue()
    worker = Process(target=work, args=(queue,))
    worker.start()
    queue.put(Settings({"timeout": 5}))
    worker.join()
