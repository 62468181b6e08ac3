import os
import signal
import sys
import time
from multiprocessing import Event, Lock, Process


def work(lock, taken):
    try:
        with lock:
            taken.set()
            time.sleep(60)
    except KeyboardInterrupt:
        sys.exit(3)


if __name__ == "__main__":
    lock, taken = Lock(), Event()
    worker = Process(target=work, args=(lock, taken))
    worker.start()
    taken.wait()
    if sys.version_info >= (3, 14):
        worker.interrupt()
    else:
        os.kill(worker.pid, signal.SIGINT)
    worker.join()
    print("exit code", worker.exitcode)
    print("lock free", lock.acquire(block=False))
