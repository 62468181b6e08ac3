# /// script
# dependencies = ["numpy"]
# ///
import sys
from errno import ENOSPC

from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers

SHAPE = 500, 1000


def fill(shared: SharedArray, first: int, last: int) -> None:
    for row in range(first, last):
        shared.array[row] = row


def main() -> None:
    cuts = (0, 250), (250, 500)
    try:
        with shared_zeros(SHAPE) as shared:
            run_workers([Worker(target=fill, args=(shared, *cut)) for cut in cuts])
            print(f"{shared.array.nbytes / 1e6:g} MB, mean {shared.array.mean()}")
    except OSError as error:
        if error.errno == ENOSPC:
            sys.exit(f"{error} in /dev/shm: start the container with --shm-size=1g")
        raise


if __name__ == "__main__":
    main()
