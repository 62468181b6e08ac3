from multiprocessing import Process, RawArray, Semaphore, Value, parent_process

SIZE, ITEMS, PRODUCERS = 1024, 5_000, 3


class Ring:
    def __init__(self) -> None:
        self.slots, self.head = RawArray("i", SIZE), Value("q")
        self.free, self.filled = Semaphore(SIZE), Semaphore(0)


def produce(ring: Ring, first: int) -> None:
    for item in range(first, first + ITEMS):
        while not ring.free.acquire(timeout=1):
            if not parent_process().is_alive():
                return
        with ring.head.get_lock():
            ring.slots[ring.head.value % SIZE] = item
            ring.head.value += 1
            ring.filled.release()


def take(ring: Ring, number: int, producers: list[Process]) -> int:
    while not ring.filled.acquire(timeout=0.1):
        codes = [producer.exitcode for producer in producers]
        if any(codes) or None not in codes:
            if ring.filled.acquire(block=False):
                break
            raise EOFError(f"producers ended, exit codes {codes}")
    item = ring.slots[number % SIZE]
    ring.free.release()
    return item


def main() -> None:
    ring = Ring()
    firsts = [ITEMS * k for k in range(PRODUCERS)]
    producers = [Process(target=produce, args=(ring, n), daemon=True) for n in firsts]
    for producer in producers:
        producer.start()
    received = {take(ring, number, producers) for number in range(ITEMS * PRODUCERS)}
    for producer in producers:
        producer.join()
    print(f"received {len(received)} different items from {PRODUCERS} producers")


if __name__ == "__main__":
    main()
