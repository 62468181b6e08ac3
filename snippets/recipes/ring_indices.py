from ctypes import Structure, c_int, c_uint
from multiprocessing import Process, RawValue, parent_process
from time import sleep

SIZE, ITEMS, START = 1024, 20_000, 2**32 - 100


class Ring(Structure):
    _fields_ = [("head", c_uint), ("tail", c_uint), ("slots", c_int * SIZE)]


def put(ring: Ring, item: int) -> None:
    while (ring.head - ring.tail) % 2**32 == SIZE:
        if not parent_process().is_alive():
            raise BrokenPipeError("consumer is gone")
        sleep(0)
    ring.slots[ring.head % SIZE] = item
    ring.head += 1


def take(ring: Ring, producer: Process) -> int:
    while ring.head == ring.tail:
        if producer.exitcode is not None and ring.head == ring.tail:
            raise EOFError(f"producer ended, exit code {producer.exitcode}")
        sleep(0)
    item = ring.slots[ring.tail % SIZE]
    ring.tail += 1
    return item


def produce(ring: Ring) -> None:
    for item in range(ITEMS):
        put(ring, item)


def main() -> None:
    ring = RawValue(Ring, START, START)
    producer = Process(target=produce, args=(ring,), daemon=True)
    producer.start()
    received = [take(ring, producer) for _ in range(ITEMS)]
    producer.join()
    print("head went from", START, "to", ring.head)
    print(len(received), "items, in order:", received == list(range(ITEMS)))


if __name__ == "__main__":
    main()
