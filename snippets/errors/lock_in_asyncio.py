import asyncio
import faulthandler
from multiprocessing import get_context

lock = get_context("fork").Lock()


async def pay(name):
    with lock:
        print(name, "has the lock", flush=True)
        await asyncio.sleep(0.1)
    print(name, "has paid")


async def main():
    await asyncio.gather(pay("Ada"), pay("Bob"))


if __name__ == "__main__":
    faulthandler.dump_traceback_later(1, exit=True)
    asyncio.run(main())
