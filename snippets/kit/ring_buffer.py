# /// script
# dependencies = ["numpy"]
# ///
"""Items of one shape and dtype, handed from process to process in order."""

from __future__ import annotations

import math
from collections.abc import Iterator
from multiprocessing import RawArray, RawValue, Semaphore, Value

import numpy


class RingBuffer:
    def __init__(
        self,
        slots: int,
        shape: tuple[int, ...] = (),
        dtype="f8",
        producers: int = 1,
        patience: float | None = 10.0,
    ) -> None:
        self.shape, self.dtype, self.patience = shape, numpy.dtype(dtype), patience
        self.memory = RawArray("B", slots * math.prod(shape) * self.dtype.itemsize)
        self.head, self.tail = Value("q"), Value("q")
        self.free, self.filled = Semaphore(slots), Semaphore(0)
        self.producers = RawValue("i", producers)

    def put(self, item) -> None:
        """Append an item; wait while the ring is full."""
        item = numpy.asarray(item, self.dtype)
        if item.shape != self.shape:
            raise ValueError(f"the item has shape {item.shape}, not {self.shape}")
        if not self.free.acquire(timeout=self.patience):
            raise TimeoutError(f"no slot was free for {self.patience:g} s")
        with self.head.get_lock():
            self.slot(self.head.value)[...] = item
            self.head.value += 1
            self.filled.release()

    def end(self) -> None:
        """Say that nothing more comes; each producer calls it after its last item."""
        with self.head.get_lock():
            self.producers.value -= 1
            if self.producers.value == 0:
                self.filled.release()

    def __iter__(self) -> Iterator[numpy.ndarray]:
        """Take one item after the other until all producers have ended."""
        while True:
            if not self.filled.acquire(timeout=self.patience):
                raise TimeoutError(f"no item came for {self.patience:g} s")
            with self.tail.get_lock():
                if self.tail.value == self.head.value:
                    self.filled.release()
                    return
                item = self.slot(self.tail.value).copy()
                self.tail.value += 1
                self.free.release()
            yield item

    def slot(self, number: int) -> numpy.ndarray:
        slots = numpy.frombuffer(self.memory, self.dtype).reshape(-1, *self.shape)
        return slots[number % len(slots), ...]


def main() -> None:
    ring = RingBuffer(slots=4)
    for number in range(3):
        ring.put(number / 2)
    ring.end()
    print(*ring)


if __name__ == "__main__":
    main()
