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
            print("exit code", worker.exitcode)
            break
    print("ready", ready.is_set())
