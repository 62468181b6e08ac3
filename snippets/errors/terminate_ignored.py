import signal
import time
from multiprocessing import get_context


def on_sigterm(number, frame):
    print("SIGTERM: will stop when idle", flush=True)


def work(ready):
    ready.release()
    while True:
        time.sleep(0.1)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, on_sigterm)
    context = get_context("fork")
    ready = context.Semaphore(0)
    worker = context.Process(target=work, args=(ready,))
    worker.start()
    ready.acquire()
    worker.terminate()
    worker.join(timeout=1)
    print("alive", worker.is_alive())
    worker.kill()
    worker.join()
