# /// script
# dependencies = ["numpy"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
from workers import worker_pool

WORKERS = 4


def start(path: Path) -> None:
    global table
    table = numpy.load(path, mmap_mode="r")


def nearest(query: numpy.ndarray) -> int:
    return int(((table - query) ** 2).sum(axis=1).argmin())


def find_nearest(path: Path, queries: numpy.ndarray) -> list[int]:
    with worker_pool(WORKERS, start, (path,)) as pool:
        return list(pool.map(nearest, queries))


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "vectors.npy")
        vectors = numpy.random.default_rng(3).random((20_000, 32), dtype="f4")
        numpy.save(path, vectors)
        print("nearest rows:", find_nearest(path, vectors[::2500] + 0.001))


if __name__ == "__main__":
    main()
