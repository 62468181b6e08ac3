import os
from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def change(name):
    items = ShareableList(name=name)
    items[1] += 1
    items.shm.close()


if __name__ == "__main__":
    name = f"api-{os.getpid()}"
    values = [8, 7, 0.5, True, None, b"bytes", "text"]
    items = ShareableList(sequence=values, name=name)
    worker = Process(target=change, args=(name,))
    worker.start()
    worker.join()
    print(list(items), "exit code", worker.exitcode)
    print("length", len(items), "last", items[-1])
    print("count", items.count(8), "index", items.index(0.5))
    items.shm.close()
    items.shm.unlink()
    print("buf", items.shm.buf)
