import sys
from multiprocessing import Array, Process
from multiprocessing.sharedctypes import SynchronizedArray


def square(results: SynchronizedArray, start: int, stop: int) -> None:
    for index in range(start, stop):
        results[index] = index * index


def main() -> None:
    results = Array("q", 12)
    workers = [
        Process(target=square, args=(results, start, start + 4))
        for start in range(0, 12, 4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if failed := [worker for worker in workers if worker.exitcode]:
        sys.exit(f"failed: {failed}")
    print(results[:])


if __name__ == "__main__":
    main()
