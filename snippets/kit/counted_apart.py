from collections import Counter
from collections.abc import Iterable

from workers import worker_pool

CHUNK = 10_000


def count_pages(lines: list[str]) -> Counter:
    counts = Counter()
    for line in lines:
        method, page, status = line.split()
        counts[page] += 1
    return counts


def count_all(lines: list[str], workers: int = 4) -> Counter:
    chunks = [lines[at : at + CHUNK] for at in range(0, len(lines), CHUNK)]
    with worker_pool(workers) as pool:
        return merged(pool.map(count_pages, chunks))


def merged(parts: Iterable[Counter]) -> Counter:
    total = Counter()
    for part in parts:
        total.update(part)
    return total


def main() -> None:
    pages = "/", "/", "/", "/about", "/about", "/login", "/help"
    lines = [f"GET {pages[n % 7]} 200" for n in range(70_000)]
    for page, count in count_all(lines).most_common():
        print(f"{count:6} {page}")


if __name__ == "__main__":
    main()
