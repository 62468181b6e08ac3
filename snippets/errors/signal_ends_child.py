import asyncio
import signal
import time
from multiprocessing import get_context


def work(ready):
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    ready.set()
    time.sleep(60)


async def serve(method):
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    context = get_context(method)
    ready = context.Event()
    child = context.Process(target=work, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    await asyncio.to_thread(child.join)
    print(method, "exit code", child.exitcode, "server stops:", stop.is_set())


if __name__ == "__main__":
    for method in "fork", "spawn", "forkserver":
        asyncio.run(serve(method))
