import sys
from multiprocessing import Array, Process


def load(prices, index, row):
    prices[index] = float(row)


if __name__ == "__main__":
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
    if failed := [worker.name for worker in workers if worker.exitcode]:
        sys.exit(f"not loaded: {', '.join(failed)}")
    print("prices", prices[:])
