# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Value

import numpy
from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers


class GrowingArray:
    def __init__(self, shared: SharedArray) -> None:
        self.shared = shared
        self.length = Value("q")

    def append(self, item: tuple) -> None:
        with self.length.get_lock():
            self.shared.array[self.length.value] = item
            self.length.value += 1

    def snapshot(self) -> numpy.ndarray:
        with self.length.get_lock():
            return self.shared.array[: self.length.value].copy()


def measure(sensor: int, readings: GrowingArray) -> None:
    for value in numpy.linspace(0, sensor, 1000):
        readings.append((sensor, value))


def main() -> None:
    with shared_zeros(10_000, [("sensor", "i4"), ("value", "f8")]) as shared:
        readings = GrowingArray(shared)
        run_workers([Worker(target=measure, args=(n, readings)) for n in (1, 2, 3)])
        found = readings.snapshot()
    print(len(found), "readings, mean", found["value"].mean().round(3))


if __name__ == "__main__":
    main()
