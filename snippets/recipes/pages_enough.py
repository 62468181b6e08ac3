import re
from multiprocessing import Process, RawArray, Value
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


if __name__ == "__main__":
    found, orders = Value("i", 0), RawArray("i", ENOUGH)
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{n}.txt") for n in range(PAGES)]
        for n, path in enumerate(paths):
            path.write_text(f"Paid: order {n}, order {n + 100}.")
        workers = []
        for k in range(WORKERS):
            share = found, orders, paths[k::WORKERS]
            workers.append(Process(target=search, args=share))
            workers[k].start()
        print(PAGES, "pages,", ENOUGH, "orders wanted")
        for worker in workers:
            worker.join()
    print([worker.exitcode for worker in workers], "found", found.value)
    written = {*range(PAGES), *range(100, 100 + PAGES)}
    print(len(set(orders)), "of", len(written), set(orders) <= written)
