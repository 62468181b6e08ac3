from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from workers import worker_pool

CHUNK, AT_ONCE = 10_000, 40


def count_pages(lines: list[str]) -> Counter[str]:
    return Counter(line.split()[1] for line in lines)


def chunks(lines: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(lines)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def count_all(lines: Iterable[str], workers: int = 4) -> Counter[str]:
    total: Counter[str] = Counter()
    waiting = chunks(lines)
    with worker_pool(workers) as pool:
        while some := list(islice(waiting, AT_ONCE)):
            for counts in pool.map(count_pages, some):
                total.update(counts)
    return total


def main() -> None:
    pages = "/", "/", "/", "/about", "/about", "/login", "/help"
    lines = (f"GET {pages[n % 7]} 200\n" for n in range(700_000))
    for page, count in count_all(lines).most_common():
        print(f"{count:6} {page}")


if __name__ == "__main__":
    main()
