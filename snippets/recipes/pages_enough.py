import re
from multiprocessing import Process, RawArray, Value
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory

PAGES, ENOUGH, WORKERS = 30, 25, 2


def search(found, orders, paths):
    for path in paths:
        for number in re.findall(r"order (\d+)", path.read_text()):
            with found.get_lock():
                if found.value == ENOUGH:
                    return
                orders[found.value] = int(number)
                found.value += 1


def join_all(workers):
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


if __name__ == "__main__":
    found, orders = Value("i", 0), RawArray("i", ENOUGH)
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{n}.txt") for n in range(PAGES)]
        for n, path in enumerate(paths):
            path.write_text(f"Paid: order {n}, order {n + 100}.")
        workers = []
        for k in range(WORKERS):
            share = found, orders, paths[k::WORKERS]
            workers.append(Process(target=search, args=share, daemon=True))
            workers[k].start()
        print(PAGES, "pages,", ENOUGH, "orders wanted")
        join_all(workers)
    print("found", found.value)
    written = {*range(PAGES), *range(100, 100 + PAGES)}
    print(len(set(orders)), "of", len(written), set(orders) <= written)
