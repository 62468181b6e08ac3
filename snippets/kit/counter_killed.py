import os
from multiprocessing import Value
from signal import SIGKILL
from threading import Thread

from workers import Worker, run_workers


def count(counter):
    for _ in range(5):
        with counter.get_lock():
            counter.value += 1
            if counter.value == 3:
                os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    counter = Value("i")
    worker = Worker(target=count, args=(counter,), name="counting")
    try:
        run_workers([worker], watch=lambda: counter.get_obj().value)
    except ChildProcessError as error:
        print("ChildProcessError:", error)
    print("counter.get_obj().value:", counter.get_obj().value)
    waiting = Thread(target=lambda: counter.value, daemon=True)
    waiting.start()
    waiting.join(timeout=1)
    print("counter.value still waits:", waiting.is_alive())
