# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Queue, RawArray
from time import perf_counter

import numpy
from ring_buffer import RingBuffer
from workers import Worker, run_workers

SLOTS = 64
SIZES = ("64 B", 16, 2000), ("4 KB", 1024, 2000), ("1 MB", 2**18, 100)


def produce(ways):
    for (_, size, times), *pair in ways:
        item = numpy.ones(size, "f4")
        for through in pair:
            for _ in range(times):
                through.put(item)


def consume(ways, seconds):
    found = []
    for (_, _, times), queue, ring in ways:
        for take in queue.get, iter(ring).__next__:
            take()
            start = perf_counter()
            for _ in range(times - 1):
                take()
            found.append((perf_counter() - start) / (times - 1))
    seconds[:] = found


def main():
    ways = [(row, Queue(SLOTS), RingBuffer(SLOTS, (row[1],), "f4")) for row in SIZES]
    seconds = RawArray("d", 2 * len(ways))
    consumer = Worker(target=consume, args=(ways, seconds))
    run_workers([Worker(target=produce, args=(ways,)), consumer])
    print("item  Queue  RingBuffer")
    pairs = zip(seconds[::2], seconds[1::2], strict=True)
    for (name, _, _), (queue, ring) in zip(SIZES, pairs, strict=True):
        print(f"{name}  {queue * 1e6:.0f} µs  {ring * 1e6:.0f} µs")


if __name__ == "__main__":
    main()
