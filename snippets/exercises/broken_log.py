import sys
from multiprocessing import Array, Process


def count_failures(failures, index, lines):
    for line in lines:
        if int(line.split()[2]) >= 500:
            failures[index] += 1


if __name__ == "__main__":
    good = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 1_000
    logs = {"web": good, "api": [*good, "GET /tea -"], "shop": good * 2}
    failures = Array("q", len(logs))
    workers = [
        Process(target=count_failures, args=(failures, index, lines), name=name)
        for index, (name, lines) in enumerate(logs.items())
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for index, worker in enumerate(workers):
        if worker.exitcode == 0:
            print(worker.name, failures[index])
    if failed := [worker.name for worker in workers if worker.exitcode]:
        sys.exit(f"not counted: {', '.join(failed)}")
