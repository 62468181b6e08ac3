# /// script
# dependencies = ["numpy"]
# ///
import numpy
from shared_arrays import SharedArray, shared_copy
from workers import worker_pool


def start(shared: SharedArray) -> None:
    global table
    table = shared.array
    table.flags.writeable = False


def nearest(point: numpy.ndarray) -> int:
    """The row of the table that is closest to a point."""
    return int(numpy.square(table - point).sum(axis=1).argmin())


def main() -> None:
    vectors = numpy.random.default_rng(1).random((100_000, 8))
    points = vectors[[5, 70_000, 99_999]]
    with shared_copy(vectors) as shared:
        del vectors
        with worker_pool(2, start, (shared,)) as pool:
            print(list(pool.map(nearest, points)))


if __name__ == "__main__":
    main()
