import asyncio
from multiprocessing import Process


async def fetch() -> str:
    await asyncio.sleep(0)
    return "fetched in the child"


def work() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print("RuntimeError:", error)
    print(asyncio.run(fetch()))


async def main() -> Process:
    child = Process(target=work)
    child.start()
    return child


if __name__ == "__main__":
    child = asyncio.run(main())
    child.join()
    print("exit code", child.exitcode)
