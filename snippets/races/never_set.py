import sys
from multiprocessing import Event, Process, Value


def work(result, ready):
    result.value = int("12 apples")
    ready.set()


def wait_until_set(ready, worker):
    while not ready.wait(timeout=0.1):
        if not worker.is_alive() and not ready.is_set():
            sys.exit(f"the worker ended with exit code {worker.exitcode}")


if __name__ == "__main__":
    result, ready = Value("i"), Event()
    worker = Process(target=work, args=(result, ready))
    worker.start()
    wait_until_set(ready, worker)
    print("result", result.value)
    worker.join()
