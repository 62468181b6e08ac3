from itertools import count
from multiprocessing import Process, RawArray, Semaphore

SIZE, ITEMS, LAST = 4, 2000, -1


def put_all(slots, free, filled):
    for number, item in enumerate([*range(ITEMS), LAST]):
        free.acquire()
        slots[number % SIZE] = item
        filled.release()


def take_all(slots, free, filled):
    for number in count():
        filled.acquire()
        item = slots[number % SIZE]
        free.release()
        if item == LAST:
            return
        yield item


if __name__ == "__main__":
    slots = RawArray("i", SIZE)
    shared = slots, Semaphore(SIZE), Semaphore(0)
    worker = Process(target=put_all, args=shared, daemon=True)
    worker.start()
    print(ITEMS, "items through", SIZE, "slots, then", LAST)
    received = list(take_all(*shared))
    worker.join()
    print("exit code", worker.exitcode, "received", len(received))
    print("all, in order:", received == list(range(ITEMS)))
