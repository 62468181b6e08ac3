import asyncio
from multiprocessing import Lock, RawValue
from multiprocessing.synchronize import Lock as LockType

from workers import worker_pool


async def acquire(lock: LockType, patience: float = 5.0) -> None:
    """Acquire a lock of multiprocessing without stopping the event loop."""
    async with asyncio.timeout(patience):
        while not lock.acquire(block=False):
            await asyncio.sleep(0.01)


def start(shared_lock: LockType, shared_stock) -> None:
    global lock, stock
    lock, stock = shared_lock, shared_stock


def sell(count: int) -> None:
    with lock:
        stock.value -= count


async def main() -> None:
    lock, stock = Lock(), RawValue("i", 100)
    with worker_pool(2, start, (lock, stock)) as pool:
        sales = [asyncio.wrap_future(pool.submit(sell, count)) for count in range(10)]
        await acquire(lock)
        try:
            stock.value += 50
        finally:
            lock.release()
        await asyncio.gather(*sales)
    print("in stock:", stock.value)


if __name__ == "__main__":
    asyncio.run(main())
