from collections.abc import MutableSequence, Sequence
from math import isnan, nan, sqrt
from multiprocessing import Array

from workers import Worker, ended_after_error, raise_failed

COUNT, PARTS = 1_000_000, 4


def add_up(sums: MutableSequence[float], index: int, part: range) -> None:
    sums[index] = sum(sqrt(number) for number in part)


def finish(workers: Sequence[Worker], sums: Sequence[float]) -> None:
    """Run a worker for each part to its end, and say which parts have no sum."""
    with ended_after_error():
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    parts = zip(workers, sums, strict=True)
    if missing := [worker.name for worker, total in parts if isnan(total)]:
        print("missing:", ", ".join(missing), flush=True)
    raise_failed(workers)


def main() -> None:
    sums = Array("d", [nan] * PARTS, lock=False)
    parts = [range(first, COUNT, PARTS) for first in range(PARTS)]
    workers = [
        Worker(target=add_up, args=(sums, index, part), name=f"part {index}")
        for index, part in enumerate(parts)
    ]
    finish(workers, sums)
    print(f"sum: {sum(sums):,.1f}")


if __name__ == "__main__":
    main()
