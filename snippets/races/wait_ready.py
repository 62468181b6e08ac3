import sys
from multiprocessing import Event, Process, RawValue


def work(result, ready):
    result.value = sum(range(1000))
    ready.set()


if __name__ == "__main__":
    result, ready = RawValue("i"), Event()
    worker = Process(target=work, args=(result, ready))
    worker.start()
    while not ready.wait(timeout=0.1):
        if not worker.is_alive() and not ready.is_set():
            sys.exit("the worker has died")
    print("result", result.value)
    worker.join()
