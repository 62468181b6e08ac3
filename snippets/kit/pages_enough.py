import re
from ctypes import Array, c_int
from multiprocessing import RawArray, Value
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import Worker, run_workers

WANTED, WORKERS = 25, 2


def search(paths: list[Path], found: Synchronized, orders: Array[c_int]) -> None:
    for path in paths:
        for number in re.findall(r"order (\d+)", path.read_text("utf-8")):
            with found.get_lock():
                if found.value == WANTED:
                    return
                orders[found.value] = int(number)
                found.value += 1


def main() -> None:
    found, orders = Value("i"), RawArray("i", WANTED)
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{n}.txt") for n in range(30)]
        for n, path in enumerate(paths):
            path.write_text(f"Paid: order {n}, order {n + 100}.", "utf-8")
        shares = [paths[k::WORKERS] for k in range(WORKERS)]
        args = found, orders
        run_workers([Worker(target=search, args=(share, *args)) for share in shares])
    print(found.value, "orders:", *sorted(orders[: found.value]))


if __name__ == "__main__":
    main()
