# /// script
# dependencies = ["numpy"]
# ///
import json
import sys
from contextlib import suppress
from fcntl import LOCK_EX
from random import random
from signal import SIGTERM, signal
from time import monotonic, sleep

from levels_reader import ADDRESS
from shared_arrays import SharedArray, locked, shared_zeros

TIMES, EVERY = 20, 0.1


def announce(shared: SharedArray) -> None:
    """Write down what `attach()` needs."""
    shape, dtype = shared.array.shape, shared.array.dtype.str
    new = ADDRESS.with_suffix(f".{shared.name}")
    new.write_text(json.dumps({"name": shared.name, "shape": shape, "dtype": dtype}))
    new.replace(ADDRESS)


def write(shared: SharedArray, levels: list[float]) -> None:
    try:
        with locked(ADDRESS, LOCK_EX):
            shared.array[0] = 0
            shared.array[1:] = levels
            shared.array[0] = monotonic()
    except FileNotFoundError:
        announce(shared)


def main() -> None:
    signal(SIGTERM, lambda number, frame: sys.exit(143))
    with shared_zeros(4) as shared:
        try:
            announce(shared)
            for _ in range(TIMES):
                levels = [round(random(), 2) for _ in range(3)]
                write(shared, levels)
                sleep(EVERY)
        finally:
            with suppress(FileNotFoundError):
                if shared.name in ADDRESS.read_text():
                    ADDRESS.unlink()
    print("measured", TIMES, "times, the last:", *levels)


if __name__ == "__main__":
    main()
