import sys
from multiprocessing import Event, Process


def work(ready):
    sys.exit(3)


if __name__ == "__main__":
    ready = Event()
    worker = Process(target=work, args=(ready,))
    worker.start()
    while not ready.wait(timeout=0.1):
        if not worker.is_alive():
            break
    worker.join()
    print("ready", ready.is_set(), "exit code", worker.exitcode)
