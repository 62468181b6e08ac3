import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


async def answer(reader, writer, pool):
    await asyncio.get_running_loop().run_in_executor(pool, abs, -1)
    writer.write(b"done\n")
    writer.close()


async def ask(method, early):
    with ProcessPoolExecutor(1, get_context(method)) as pool:
        if early:
            pool.submit(abs, -1).result()
        server = await asyncio.start_server(
            lambda *streams: answer(*streams, pool), "127.0.0.1", 0
        )
        async with server:
            address = server.sockets[0].getsockname()
            reader, writer = await asyncio.open_connection(*address)
            await reader.readline()
            try:
                await asyncio.wait_for(reader.read(), timeout=1)
                return "closed"
            except TimeoutError:
                return "still open"
            finally:
                writer.close()


async def main():
    print("start method  first task       connection after close()")
    for method in "fork", "spawn", "forkserver":
        for early in False, True:
            when = "before" if early else "while connected"
            print(f"{method:<14}{when:<17}{await ask(method, early)}")


if __name__ == "__main__":
    asyncio.run(main())
