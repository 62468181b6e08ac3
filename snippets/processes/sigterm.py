import signal
import sys
import time
from multiprocessing import Event, Process


def leave(number, frame):
    sys.exit(3)


def work(ready):
    signal.signal(signal.SIGTERM, leave)
    try:
        ready.set()
        while True:
            time.sleep(0.1)
    finally:
        print("cleaned up")


if __name__ == "__main__":
    ready = Event()
    child = Process(target=work, args=(ready,))
    child.start()
    ready.wait()
    child.terminate()
    child.join()
    print("exit code", child.exitcode)
