from multiprocessing import Event, Process, RawArray, Semaphore, Value

SIZE, EMPTY = 4, -1


class Ring:
    def __init__(self):
        self.slots, self.head = RawArray("i", [EMPTY] * SIZE), Value("i")
        self.free, self.filled = Semaphore(SIZE), Semaphore(0)


def put(ring, item, numbered, may_store):
    ring.free.acquire()
    with ring.head.get_lock():
        number = ring.head.value
        ring.head.value += 1
    numbered.set()
    may_store.wait()
    ring.slots[number % SIZE] = item
    ring.filled.release()


if __name__ == "__main__":
    ring, numbered, may_store = Ring(), Event(), Event()
    unused, at_once = Event(), Event()
    at_once.set()
    slow = Process(target=put, args=(ring, 100, numbered, may_store), daemon=True)
    slow.start()
    numbered.wait()
    fast = Process(target=put, args=(ring, 200, unused, at_once), daemon=True)
    fast.start()
    fast.join()
    print("filled slots", ring.filled.get_value(), ring.slots[:])
    ring.filled.acquire()
    print("the consumer takes", ring.slots[0])
    may_store.set()
    slow.join()
    print("too late", ring.slots[:])
