import sys
from multiprocessing import Process


def load(row: str) -> None:
    price = float(row)
    print("loaded", price)


def main() -> None:
    rows = ["9.5", "free"]
    workers = [Process(target=load, args=(row,), name=row) for row in rows]
    for worker in workers:
        worker.start()
        worker.join()
    failed = [worker.name for worker in workers if worker.exitcode != 0]
    if failed:
        sys.exit(f"not loaded: {', '.join(failed)}")


if __name__ == "__main__":
    main()
