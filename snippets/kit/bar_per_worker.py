# /// script
# dependencies = ["tqdm"]
# ///
from ctypes import Array, c_int64
from multiprocessing import RawArray

from tqdm import tqdm
from workers import Worker, run_workers

PARTS = [range(0, 30_000), range(30_000, 40_000), range(40_000, 60_000)]


def work(done: Array[c_int64], number: int, part: range) -> None:
    for _ in part:
        done[number] += 1


def work_through(parts: list[range]) -> int:
    tqdm.monitor_interval = 0
    done = RawArray("q", len(parts))
    tasks = [(done, number, part) for number, part in enumerate(parts)]
    bars = [
        tqdm(desc=f"worker {number}", total=len(part), position=number, disable=None)
        for number, part in enumerate(parts)
    ]

    def watch() -> None:
        for bar, count in zip(bars, done, strict=True):
            bar.n = count
            bar.refresh()

    try:
        run_workers([Worker(target=work, args=task) for task in tasks], watch)
    finally:
        for bar in bars:
            bar.close()
    return sum(done)


if __name__ == "__main__":
    print(work_through(PARTS), "items done")
