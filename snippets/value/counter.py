import sys
from multiprocessing import Process, Value, get_start_method
from multiprocessing.sharedctypes import Synchronized


def count(counter: Synchronized, times: int) -> None:
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def main() -> None:
    counter = Value("i", 0)
    workers = [Process(target=count, args=(counter, 10_000)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("start method:", get_start_method())
    print("expected 40000, counted", counter.value)


if __name__ == "__main__":
    main()
