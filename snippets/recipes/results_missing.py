from math import nan
from multiprocessing import Array, Process

LINES = ["1.5", "2.5", "x", "4.5", "5.5", "6.5"]


def fill(results, start, stop):
    for index in range(start, stop):
        results[index] = 2 * float(LINES[index])


if __name__ == "__main__":
    results = Array("d", [nan] * len(LINES), lock=False)
    parts = [(0, 2), (2, 4), (4, 6)]
    workers = {}
    for part in parts:
        workers[part] = Process(target=fill, args=(results, *part))
        workers[part].start()
    for worker in workers.values():
        worker.join()
    print(results[:])
    for part, worker in workers.items():
        if worker.exitcode != 0:
            print("missing", part, "exit code", worker.exitcode)
