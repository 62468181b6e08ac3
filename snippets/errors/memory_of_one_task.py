import re
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

LIMIT = 512


def peak():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) // 1024


def peak_after(task, *args):
    task(*args)
    return peak()


def largest_task(count):
    numbers = [number / 7 for number in range(count)]
    return sum(sorted(numbers))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        worker = pool.submit(peak_after, largest_task, 2_000_000).result()
    parent = peak()
    print(f"the parent needed {parent} MB, and the worker {worker} MB")
    print(f"room for {(LIMIT - parent) // worker} workers in {LIMIT} MB")
