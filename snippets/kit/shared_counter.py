from __future__ import annotations

from multiprocessing import Value

from workers import Worker, run_workers


class Counter:
    """A number that processes share; each change is made under its lock."""

    def __init__(self, start: int = 0) -> None:
        self._number = Value("q", start)

    def add(self, step: int = 1) -> int:
        with self._number.get_lock():
            self._number.value += step
            return self._number.value

    @property
    def value(self) -> int:
        return self._number.value


def download(pages: Counter, site: str) -> None:
    for _page in range(1000):
        pages.add()


def main() -> None:
    pages = Counter()
    sites = "example.org", "example.com", "example.net"
    run_workers([Worker(target=download, args=(pages, site)) for site in sites])
    print(f"{pages.value} pages from {len(sites)} sites")


if __name__ == "__main__":
    main()
