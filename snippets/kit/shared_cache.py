from __future__ import annotations

import time
from collections.abc import Callable, MutableMapping
from multiprocessing import Value

from workers import shared_manager, worker_pool


class Cache:
    """Keeps what one process has computed for all others."""

    def __init__(self, entries: MutableMapping) -> None:
        self.entries, self.misses = entries, Value("q")

    def get(self, key: str, compute: Callable[[str], int]) -> int:
        found = self.entries.get(key)
        if found is None:
            found = self.entries[key] = compute(key)
            with self.misses.get_lock():
                self.misses.value += 1
        return found


def use(shared: Cache) -> None:
    global cache
    cache = shared


def fetch_price(article: str) -> int:
    time.sleep(0.1)
    return 100 * len(article)


def price_of(article: str) -> int:
    return cache.get(article, fetch_price)


def main() -> None:
    with shared_manager() as manager:
        cache = Cache(manager.dict())
        with worker_pool(2, use, (cache,)) as pool:
            prices = list(pool.map(price_of, ["pear", "apple", "fig"] * 100))
    print(f"{len(prices)} prices, {cache.misses.value} of them computed")


if __name__ == "__main__":
    main()
