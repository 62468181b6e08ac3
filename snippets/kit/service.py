# /// script
# dependencies = ["numpy"]
# ///
import signal
import sys
import time

from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers

WORKERS, MINUTES = 2, 10


def measure(shared: SharedArray, sensor: int) -> None:
    for minute in range(MINUTES):
        shared.array[sensor, minute] = 20 + sensor + minute / 10
        time.sleep(0.02)


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with shared_zeros((WORKERS, MINUTES)) as shared:
        print("measuring into", shared.name, flush=True)
        workers = [Worker(target=measure, args=(shared, n)) for n in range(WORKERS)]
        run_workers(workers)
        print("mean:", shared.array.mean(axis=1))


if __name__ == "__main__":
    main()
