import sys
from ctypes import Array, c_int64
from multiprocessing import Process, RawArray


def count_failures(failures: Array[c_int64], index: int, lines: list[str]) -> None:
    for line in lines:
        if int(line.split()[2]) >= 500:
            failures[index] += 1


def main() -> None:
    good = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 1_000
    logs = {"web": good, "api": [*good, "GET /tea -"], "shop": good * 2}
    failures = RawArray("q", len(logs))
    workers = [
        Process(target=count_failures, args=(failures, index, lines), name=name)
        for index, (name, lines) in enumerate(logs.items())
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for worker, count in zip(workers, failures[:], strict=True):
        if worker.exitcode == 0:
            print(worker.name, count)
    if failed := [worker.name for worker in workers if worker.exitcode != 0]:
        sys.exit(f"not counted: {', '.join(failed)}")


if __name__ == "__main__":
    main()
