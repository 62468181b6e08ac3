# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Queue, RawValue
from time import perf_counter

import numpy
from ring_buffer import RingBuffer
from workers import Worker, run_workers

SLOTS = 64
SIZES = ("64 B", 16, 5000), ("4 KB", 1024, 5000), ("1 MB", 2**18, 200)


def put(through, item, times):
    for _ in range(times):
        through.put(item)


def take(through, times, seconds):
    take_one = through.get if hasattr(through, "get") else iter(through).__next__
    take_one()
    start = perf_counter()
    for _ in range(times - 1):
        take_one()
    seconds.value = (perf_counter() - start) / (times - 1)


def microseconds(through, item, times):
    seconds = RawValue("d")
    producer = Worker(target=put, args=(through, item, times))
    run_workers([producer, Worker(target=take, args=(through, times, seconds))])
    return seconds.value * 1e6


def main():
    print("item  Queue  RingBuffer")
    for name, size, times in SIZES:
        item = numpy.ones(size, "f4")
        queue = microseconds(Queue(SLOTS), item, times)
        ring = microseconds(RingBuffer(SLOTS, item.shape, item.dtype), item, times)
        print(f"{name}  {queue:.0f} µs  {ring:.0f} µs")


if __name__ == "__main__":
    main()
