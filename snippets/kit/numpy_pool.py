# /// script
# dependencies = ["numpy"]
# ///
import numpy
from shared_arrays import SharedArray, shared_copy
from workers import worker_pool

WORKERS, TASKS = 4, 40


def start(shared: SharedArray) -> None:
    global samples
    samples = shared.array


def standardize(first: int, last: int) -> int:
    rows = samples[first:last]
    rows -= rows.mean(axis=1, keepdims=True)
    deviations = rows.std(axis=1, keepdims=True)
    rows /= numpy.where(deviations == 0, 1, deviations)
    return numpy.count_nonzero(abs(rows) > 4)


def standardize_in_place(array: numpy.ndarray) -> int:
    cuts = [len(array) * k // TASKS for k in range(TASKS + 1)]
    with shared_copy(array) as shared:
        with worker_pool(WORKERS, start, (shared,)) as pool:
            outliers = sum(pool.map(standardize, cuts[:-1], cuts[1:]))
        array[...] = shared.array
    return outliers


def main() -> None:
    array = numpy.random.default_rng(7).normal(20, 5, (1000, 2000))
    print(f"before: mean {array.mean():5.2f}, deviation {array.std():.2f}")
    print("outliers:", standardize_in_place(array))
    print(f"after:  mean {abs(array.mean()):5.2f}, deviation {array.std():.2f}")


if __name__ == "__main__":
    main()
