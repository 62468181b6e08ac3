import asyncio
import signal
import time
from multiprocessing import get_context


def work(ready):
    ready.set()
    time.sleep(60)


async def serve():
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    context = get_context("fork")
    ready = context.Event()
    child = context.Process(target=work, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    await asyncio.wait([asyncio.create_task(stop.wait())], timeout=2)
    print("the server stops:", stop.is_set())
    print("the child is alive:", child.is_alive())
    child.kill()
    child.join()


if __name__ == "__main__":
    asyncio.run(serve())
