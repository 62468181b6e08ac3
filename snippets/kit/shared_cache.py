import time
from multiprocessing.managers import DictProxy

from workers import shared_manager, worker_pool


def start(shared_cache: DictProxy) -> None:
    global cache
    cache = shared_cache


def fetch_price(article: str) -> int:
    time.sleep(0.1)
    return 100 * len(article)


def price_of(article: str) -> int:
    price = cache.get(article)
    if price is None:
        price = cache[article] = fetch_price(article)
    return price


def main() -> None:
    with shared_manager() as manager:
        with worker_pool(2, start, (manager.dict(),)) as pool:
            begin = time.monotonic()
            prices = list(pool.map(price_of, ["pear", "apple", "fig"] * 100))
    print(f"{len(prices)} prices in {time.monotonic() - begin:.1f} s")


if __name__ == "__main__":
    main()
