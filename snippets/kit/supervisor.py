import signal
import sys
import time
from ctypes import c_bool
from multiprocessing import RawValue, resource_tracker
from multiprocessing.connection import wait

from workers import Worker

WORKERS, RESTARTS, PATIENCE = 2, 3, 5.0
SIGNALS = signal.SIGINT, signal.SIGTERM


def serve(stop: c_bool, number: int, restarts: int) -> None:
    if number == 1 and restarts < 2:
        sys.exit(1)
    for _ in range(5):
        if not stop.value:
            time.sleep(0.1)


def start(stop: c_bool, number: int, restarts: int) -> dict:
    worker = Worker(target=serve, args=(stop, number, restarts))
    if sys.platform != "win32":
        resource_tracker.ensure_running()
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    worker.start()
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    return {worker.sentinel: (worker, number, restarts)}


def supervise(stop: c_bool) -> None:
    running = {}
    try:
        for number in range(WORKERS):
            running |= start(stop, number, 0)
        while running and not stop.value:
            for sentinel in wait(list(running), timeout=0.5):
                worker, number, restarts = running.pop(sentinel)
                worker.join()
                if worker.exitcode:
                    print(f"worker {number}: exit code {worker.exitcode}", flush=True)
                    if restarts == RESTARTS:
                        raise ChildProcessError(f"worker {number} failed again")
                    running |= start(stop, number, restarts + 1)
    finally:
        stop.value, end = True, time.monotonic() + PATIENCE
        for worker, *_ in running.values():
            worker.join(max(0, end - time.monotonic()))
            worker.kill()
            worker.join()


def main() -> None:
    stop, received = RawValue(c_bool), []

    def leave(number: int, frame: object) -> None:
        stop.value = True
        received.append(number)

    for number in SIGNALS:
        signal.signal(number, leave)
    supervise(stop)
    print("all workers have ended")
    if received:
        sys.exit(128 + received[0])


if __name__ == "__main__":
    main()
