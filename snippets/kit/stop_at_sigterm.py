import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import c_bool
from multiprocessing import RawArray, RawValue, resource_tracker
from multiprocessing.connection import wait

from workers import Worker, raise_failed

WORKERS, ROWS, PATIENCE = 4, 5, 5.0
SIGNALS = signal.SIGINT, signal.SIGTERM


def work(stop: c_bool, saved, number: int) -> None:
    rows = 0
    while rows < ROWS and not stop.value:
        time.sleep(0.1)
        rows += 1
    saved[number] = rows


@contextmanager
def signals_blocked() -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()
    found = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, found)


def leave(number: int, frame: object) -> None:
    for late in SIGNALS:
        signal.signal(late, signal.SIG_IGN)
    sys.exit(128 + number)


def main() -> None:
    for number in SIGNALS:
        signal.signal(number, leave)
    stop, saved = RawValue(c_bool), RawArray("q", WORKERS)
    workers = [Worker(target=work, args=(stop, saved, n)) for n in range(WORKERS)]
    try:
        with signals_blocked():
            for worker in workers:
                worker.start()
        running = workers
        while running and not any(worker.exitcode for worker in workers):
            wait([worker.sentinel for worker in running], timeout=0.5)
            running = [worker for worker in running if worker.is_alive()]
    finally:
        stop.value, end = True, time.monotonic() + PATIENCE
        for worker in [worker for worker in workers if worker.pid]:
            worker.join(max(0, end - time.monotonic()))
            worker.kill()
            worker.join()
        print("rows saved by each worker:", *saved)
    raise_failed(workers)


if __name__ == "__main__":
    main()
