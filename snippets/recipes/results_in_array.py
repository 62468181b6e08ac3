from itertools import pairwise
from math import sqrt
from multiprocessing import Array, Process

SIZE, WORKERS = 10, 4


def fill(results, start, stop):
    for index in range(start, stop):
        results[index] = sqrt(index)


if __name__ == "__main__":
    results = Array("d", SIZE, lock=False)
    cuts = [SIZE * k // WORKERS for k in range(WORKERS + 1)]
    parts = list(pairwise(cuts))
    print(parts)
    workers = [Process(target=fill, args=(results, *p)) for p in parts]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print([worker.exitcode for worker in workers])
    print(results[:] == [sqrt(index) for index in range(SIZE)])
