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
    worker.join(timeout=0.5)
    silent = time.monotonic() - beat.value
    print("alive:", worker.is_alive(), "silent for half a second:", silent > 0.4)
    stop.value = True
    worker.join(timeout=0.5)
    print("flag is set, alive:", worker.is_alive())
    worker.terminate()
    worker.join()
    print("terminated, exit code", worker.exitcode)
