from collections import Counter
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import worker_pool


def count_pages(path: Path, start: int, stop: int) -> Counter[bytes]:
    """Count the pages in all lines that begin at one of the bytes start … stop - 1."""
    counts: Counter[bytes] = Counter()
    with open(path, "rb") as file:
        if start:
            file.seek(start - 1)
            file.readline()
        while file.tell() < stop and (line := file.readline()):
            counts[line.split()[1]] += 1
    return counts


def count_all(path: Path, workers: int = 4) -> Counter[bytes]:
    size, parts = path.stat().st_size, 4 * workers
    limits = pairwise(size * number // parts for number in range(parts + 1))
    total: Counter[bytes] = Counter()
    with worker_pool(workers) as pool:
        tasks = [pool.submit(count_pages, path, *both) for both in limits]
        for task in tasks:
            total.update(task.result())
    return total


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "access.log")
        path.write_text("GET / 200\nGET /about 200\nGET / 200\n" * 100_000)
        for page, count in count_all(path).most_common():
            print(f"{count:6} {page.decode()}")


if __name__ == "__main__":
    main()
