import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from hashlib import pbkdf2_hmac

from workers import worker_pool


def derive_key(password: str) -> str:
    return pbkdf2_hmac("sha256", password.encode(), b"salt", 50_000).hex()


async def map_in_pool(pool: Executor, function: Callable, items: Iterable) -> list:
    """Call a function for each item in the processes of a pool, and show progress."""
    loop = asyncio.get_running_loop()
    tasks = [loop.run_in_executor(pool, function, item) for item in items]
    try:
        for done, task in enumerate(asyncio.as_completed(tasks), 1):
            await task
            print(f"{done} of {len(tasks)} done")
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for task in tasks:
            task.add_done_callback(lambda task: task.cancelled() or task.exception())
        raise
    return [task.result() for task in tasks]


async def main() -> None:
    passwords = ["correct", "horse", "battery", "staple"]
    with worker_pool(2) as pool:
        keys = await map_in_pool(pool, derive_key, passwords)
    for password, key in zip(passwords, keys, strict=True):
        print(f"{password:<8} {key[:16]}")


if __name__ == "__main__":
    asyncio.run(main())
