from collections.abc import Iterator
from contextlib import contextmanager
from mmap import mmap
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from workers import Worker, run_workers

RUNS, CHUNK, DARTS = 2_000, 1_000, 1_000


@contextmanager
def mapped(path: Path, typecode: str) -> Iterator[memoryview]:
    """A file as numbers of one type: what is written to them is in the file."""
    with open(path, "r+b") as file, mmap(file.fileno(), 0) as data:
        with memoryview(data) as raw, raw.cast(typecode) as numbers:
            yield numbers


def estimate(path: Path, first: int) -> None:
    with mapped(path, "d") as estimates:
        for run in range(first, first + CHUNK):
            draw = Random(run).random
            hits = sum(draw() ** 2 + draw() ** 2 < 1 for _ in range(DARTS))
            estimates[run] = 4 * hits / DARTS


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "estimates.f64")
        path.write_bytes(bytes(8 * RUNS))
        starts = range(0, RUNS, CHUNK)
        run_workers([Worker(target=estimate, args=(path, n)) for n in starts])
        with mapped(path, "d") as estimates:
            print(f"{len(estimates)} estimates of pi, mean {sum(estimates) / RUNS:.4f}")


if __name__ == "__main__":
    main()
