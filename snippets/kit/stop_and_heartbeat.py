import time
from ctypes import c_bool, c_double
from multiprocessing import RawValue

from workers import Worker

PATIENCE = 10.0


def work(stop: c_bool, beat: c_double) -> None:
    while not stop.value:
        time.sleep(0.2)
        beat.value = time.monotonic()


def seconds_silent(worker: Worker, beat: c_double) -> float:
    if worker.exitcode:
        raise ChildProcessError(f"{worker.name}: exit code {worker.exitcode}")
    silent = time.monotonic() - beat.value
    if worker.is_alive() and silent > PATIENCE:
        raise TimeoutError(f"{worker.name}: no heartbeat for {PATIENCE:g} s")
    return silent


def main() -> None:
    stop, beat = RawValue(c_bool), RawValue(c_double, time.monotonic())
    worker = Worker(target=work, args=(stop, beat), daemon=True)
    worker.start()
    try:
        for _ in range(3):
            worker.join(timeout=0.5)
            print(f"last heartbeat {seconds_silent(worker, beat):.1f} s ago")
    finally:
        stop.value = True
        worker.join(PATIENCE)
    if worker.exitcode is None:
        raise TimeoutError(f"{worker.name}: does not stop")
    print("worker stopped, exit code", worker.exitcode)


if __name__ == "__main__":
    main()
