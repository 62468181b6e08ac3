import time
from multiprocessing import RawValue

from workers import Worker


def work(stop, beat):
    while not stop.value:
        beat.value = time.monotonic()
        time.sleep(60)


if __name__ == "__main__":
    stop, beat = RawValue("b"), RawValue("d")
    worker = Worker(target=work, args=(stop, beat), daemon=True)
    worker.start()
    while not beat.value and worker.is_alive():
        worker.join(timeout=0.02)
    last = beat.value
    worker.join(timeout=0.5)
    print("alive:", worker.is_alive(), "new heartbeat:", beat.value != last)
    stop.value = True
    worker.join(timeout=0.5)
    print("flag is set, alive:", worker.is_alive())
    worker.terminate()
    worker.join()
    print("terminated, exit code", worker.exitcode)
