from multiprocessing import Queue
from threading import Event

cleared = Event()


class Large:
    def __reduce__(self):
        cleared.wait(20)
        return str, ("a large object",)


if __name__ == "__main__":
    queue = Queue()
    queue.put(Large())
    batch = [1, 2, 3]
    queue.put(batch)
    batch.clear()
    cleared.set()
    print("received:", queue.get())
    print("received:", queue.get())
