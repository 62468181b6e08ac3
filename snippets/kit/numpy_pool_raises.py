# /// script
# dependencies = ["numpy"]
# ///
import numpy
from shared_arrays import SharedArray, attach, shared_copy
from workers import worker_pool


def start(shared: SharedArray) -> None:
    global counts
    counts = shared.array


def normalize(row: int) -> None:
    if not counts[row].any():
        raise ValueError(f"row {row} is empty")
    counts[row] /= counts[row].sum()


def main() -> None:
    array = numpy.array([[1.0, 3.0], [0.0, 0.0], [2.0, 2.0]])
    try:
        with shared_copy(array) as shared, worker_pool(2, start, (shared,)) as pool:
            list(pool.map(normalize, range(len(array))))
    except ValueError as error:
        print("ValueError:", error)
    try:
        attach(shared.name, array.shape, array.dtype)
    except FileNotFoundError:
        print("the block is gone")


if __name__ == "__main__":
    main()
