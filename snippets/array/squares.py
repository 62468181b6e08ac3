import sys
from multiprocessing import Array, Process


def square(results, start, stop):
    for index in range(start, stop):
        results[index] = index * index


if __name__ == "__main__":
    results = Array("q", 12)
    workers = [
        Process(target=square, args=(results, start, start + 4))
        for start in range(0, 12, 4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print(results[:])
