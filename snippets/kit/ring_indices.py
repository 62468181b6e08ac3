from ctypes import Structure, c_int, c_uint
from multiprocessing import RawValue
from time import sleep

from workers import Worker, run_workers

SIZE, ITEMS, START = 1024, 20_000, 2**32 - 100


class Ring(Structure):
    _fields_ = [("head", c_uint), ("tail", c_uint), ("slots", c_int * SIZE)]


def put(ring: Ring, item: int) -> None:
    while (ring.head - ring.tail) % 2**32 == SIZE:
        sleep(0)
    ring.slots[ring.head % SIZE] = item
    ring.head += 1


def take(ring: Ring) -> int:
    while ring.head == ring.tail:
        sleep(0)
    item = ring.slots[ring.tail % SIZE]
    ring.tail += 1
    return item


def produce(ring: Ring) -> None:
    for item in range(ITEMS):
        put(ring, item)


def consume(ring: Ring) -> None:
    misplaced = sum(take(ring) != expected for expected in range(ITEMS))
    print(f"{ITEMS} items, {misplaced} out of order; head {START} -> {ring.head}")


def main() -> None:
    ring = RawValue(Ring, START, START)
    run_workers([Worker(target=work, args=(ring,)) for work in (produce, consume)])


if __name__ == "__main__":
    main()
