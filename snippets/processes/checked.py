import sys
from multiprocessing import Array, Process
from multiprocessing.sharedctypes import SynchronizedArray


def load(prices: SynchronizedArray, index: int, row: str) -> None:
    prices[index] = float(row)


def main() -> None:
    rows = ["9.5", "free"]
    prices = Array("d", len(rows))
    workers = [
        Process(target=load, args=(prices, index, row), name=row)
        for index, row in enumerate(rows)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    failed = [worker.name for worker in workers if worker.exitcode != 0]
    if failed:
        sys.exit(f"not loaded: {', '.join(failed)}")
    print("prices", prices[:])


if __name__ == "__main__":
    main()
