# /// script
# dependencies = ["numpy"]
# ///
import numpy
from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers

SIZE, WORKERS = 1000, 4


def fill(squares: SharedArray, worker: int) -> None:
    part = numpy.arange(SIZE)[worker::WORKERS]
    squares.array[worker::WORKERS] = part**2


def main() -> None:
    with shared_zeros(SIZE, "i8") as squares:
        run_workers([Worker(target=fill, args=(squares, n)) for n in range(WORKERS)])
        print("the last three squares:", squares.array[-3:])


if __name__ == "__main__":
    main()
