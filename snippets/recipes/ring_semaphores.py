from collections.abc import Iterator
from itertools import count, pairwise
from multiprocessing import Process, RawArray, Semaphore, parent_process

SIZE, ITEMS, LAST = 1024, 20_000, -1


class Ring:
    def __init__(self) -> None:
        self.slots = RawArray("i", SIZE)
        self.free, self.filled = Semaphore(SIZE), Semaphore(0)


def produce(ring: Ring) -> None:
    for number, item in enumerate([*range(ITEMS), LAST]):
        while not ring.free.acquire(timeout=1):
            if not parent_process().is_alive():
                return
        ring.slots[number % SIZE] = item
        ring.filled.release()


def consume(ring: Ring, producer: Process) -> Iterator[int]:
    for number in count():
        while not ring.filled.acquire(timeout=0.1):
            if producer.exitcode is not None:
                if ring.filled.acquire(block=False):
                    break
                raise EOFError(f"producer ended, exit code {producer.exitcode}")
        item = ring.slots[number % SIZE]
        ring.free.release()
        if item == LAST:
            return
        yield item


def main() -> None:
    ring = Ring()
    producer = Process(target=produce, args=(ring,), daemon=True)
    producer.start()
    received = list(consume(ring, producer))
    producer.join()
    swapped = sum(a > b for a, b in pairwise(received))
    print(f"received {len(received)} items, {swapped} out of order")


if __name__ == "__main__":
    main()
