import asyncio
from contextlib import asynccontextmanager
from multiprocessing import Lock


@asynccontextmanager
async def held(lock, poll=0.01):
    while not lock.acquire(block=False):
        await asyncio.sleep(poll)
    try:
        yield
    finally:
        lock.release()


async def pay(lock, name):
    async with held(lock):
        print(name, "has the lock")
        await asyncio.sleep(0.1)
        print(name, "has paid")


async def main():
    lock = Lock()
    await asyncio.gather(pay(lock, "Ada"), pay(lock, "Bob"))


if __name__ == "__main__":
    asyncio.run(main())
