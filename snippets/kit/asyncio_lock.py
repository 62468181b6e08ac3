import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing import Lock
from multiprocessing.synchronize import Lock as LockType
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import worker_pool


@asynccontextmanager
async def hold(lock: LockType, patience: float = 5.0) -> AsyncIterator[None]:
    """Hold a lock of multiprocessing without stopping the event loop."""
    async with asyncio.timeout(patience):
        while not lock.acquire(block=False):
            await asyncio.sleep(0.01)
    try:
        yield
    finally:
        lock.release()


def use_lock(shared: LockType) -> None:
    global lock
    lock = shared


def append(path: Path, line: str) -> None:
    with lock, path.open("a") as file:
        time.sleep(0.05)
        file.write(line)


async def main() -> None:
    shared = Lock()
    with TemporaryDirectory() as folder, worker_pool(2, use_lock, (shared,)) as pool:
        path, loop = Path(folder, "journal.txt"), asyncio.get_running_loop()
        lines = [f"worker, line {number}\n" for number in range(4)]
        tasks = [loop.run_in_executor(pool, append, path, line) for line in lines]
        async with hold(shared):
            with path.open("a") as file:
                file.write("event loop\n")
        await asyncio.gather(*tasks)
        print(f"{len(path.read_text().splitlines())} lines")


if __name__ == "__main__":
    asyncio.run(main())
