from workers import shared_manager, worker_pool

STOCK = {"apples": 5, "pears": 3}
ORDERS = [("apples", 2), ("pears", 2), ("apples", 2), ("pears", 2), ("apples", 2)]


def start(shared_stock, shared_lock) -> None:
    global stock, lock
    stock, lock = shared_stock, shared_lock


def take(item: str, count: int) -> bool:
    with lock:
        left = stock.get(item, 0) - count
        if left < 0:
            return False
        stock[item] = left
    return True


def main() -> None:
    with shared_manager() as manager:
        stock, lock = manager.dict(STOCK), manager.Lock()
        with worker_pool(2, start, (stock, lock)) as pool:
            sold = list(pool.map(take, *zip(*ORDERS, strict=True)))
        print("orders served:", sold.count(True), "of", len(ORDERS))
        print("left:", stock.copy())


if __name__ == "__main__":
    main()
