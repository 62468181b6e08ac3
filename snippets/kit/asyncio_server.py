import asyncio
from asyncio import FIRST_COMPLETED, Future, StreamReader, StreamWriter
from concurrent.futures import BrokenExecutor, Executor
from functools import partial
from socket import create_server, socket

from asyncio_pool import count_primes, map_in_pool
from workers import worker_pool


async def answer(
    pool: Executor, broken: Future, reader: StreamReader, writer: StreamWriter
) -> None:
    def progress(done: int, total: int) -> None:
        if writer.is_closing():
            raise ConnectionResetError("the client has gone")
        writer.write(f"{done} of {total} done\n".encode())

    try:
        limits = [int(word) for word in (await reader.readline()).split()]
        counts = await map_in_pool(pool, count_primes, limits, progress)
        writer.write(f"primes: {counts}\n".encode())
    except BrokenExecutor as error:
        writer.write(b"error: the server is restarting\n")
        if not broken.done():
            broken.set_exception(error)
    except Exception as error:
        writer.write(f"error: {error}\n".encode())
    finally:
        writer.close()


async def serve(pool: Executor, listening: socket) -> None:
    """Answer clients until the pool breaks, and then raise its error."""
    broken = asyncio.get_running_loop().create_future()
    server = await asyncio.start_server(partial(answer, pool, broken), sock=listening)
    try:
        await broken
    finally:
        server.close()


async def ask(address: tuple[str, int], question: str) -> None:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"{question}\n".encode())
    async for line in reader:
        print(line.decode(), end="")
    writer.close()


async def main() -> None:
    with worker_pool(2) as pool:
        listening = create_server(("127.0.0.1", 0))
        server = asyncio.create_task(serve(pool, listening))
        client = asyncio.create_task(ask(listening.getsockname(), "10000 20000 30000"))
        done, _ = await asyncio.wait([server, client], return_when=FIRST_COMPLETED)
        for task in done:
            task.result()


if __name__ == "__main__":
    asyncio.run(main())
