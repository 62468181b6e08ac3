# /// script
# dependencies = ["numpy"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
from shared_arrays import SharedArray, shared_zeros
from workers import worker_pool

WORKERS, TASKS = 4, 40


def start(shared: SharedArray) -> None:
    global samples
    samples = shared.array


def standardize(first: int, last: int) -> None:
    rows = samples[first:last]
    rows -= rows.mean(axis=1, keepdims=True)
    deviations = rows.std(axis=1, keepdims=True)
    rows /= numpy.where(deviations == 0, 1, deviations)


def standardize_file(source: Path, target: Path) -> None:
    given = numpy.load(source, mmap_mode="r")
    cuts = [len(given) * k // TASKS for k in range(TASKS + 1)]
    with shared_zeros(given.shape, "f8") as shared:
        shared.array[...] = given
        with worker_pool(WORKERS, start, (shared,)) as pool:
            list(pool.map(standardize, cuts[:-1], cuts[1:]))
        numpy.save(target, shared.array)


def main() -> None:
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "counts.npy"), Path(folder, "standard.npy")
        numpy.save(source, numpy.random.default_rng(7).poisson(20, (1000, 2000)))
        standardize_file(source, target)
        result = numpy.load(target)
    print(f"mean {abs(result.mean()):.2f}, deviation {result.std():.2f}")


if __name__ == "__main__":
    main()
