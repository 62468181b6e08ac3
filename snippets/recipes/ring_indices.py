from ctypes import Structure, c_int, c_uint
from multiprocessing import Process, RawValue
from time import sleep

SIZE, ITEMS, START = 4, 2000, 2**32 - 100


class Ring(Structure):
    _fields_ = [
        ("head", c_uint),
        ("tail", c_uint),
        ("slots", c_int * SIZE),
    ]


def put(ring, item):
    while (ring.head - ring.tail) % 2**32 == SIZE:
        sleep(0)
    ring.slots[ring.head % SIZE] = item
    ring.head += 1


def take(ring):
    while ring.head == ring.tail:
        sleep(0)
    item = ring.slots[ring.tail % SIZE]
    ring.tail += 1
    return item


def put_all(ring):
    for item in range(ITEMS):
        put(ring, item)


if __name__ == "__main__":
    ring = RawValue(Ring, START, START)
    worker = Process(target=put_all, args=(ring,), daemon=True)
    worker.start()
    print("counting from", START, "rest", 2**32 % SIZE)
    received = [take(ring) for _ in range(ITEMS)]
    worker.join()
    print("exit code", worker.exitcode)
    print("head", ring.head, "tail", ring.tail)
    print("all, in order:", received == list(range(ITEMS)))
