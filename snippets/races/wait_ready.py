import sys
from multiprocessing import Event, Process, Value


def work(result, ready):
    result.value = sum(range(1000))
    ready.set()


if __name__ == "__main__":
    result, ready = Value("i"), Event()
    worker = Process(target=work, args=(result, ready))
    worker.start()
    if not ready.wait(timeout=20):
        sys.exit("no result after 20 s")
    print("result", result.value)
    worker.join()
