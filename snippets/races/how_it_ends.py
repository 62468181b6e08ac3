import os
import sys
import time
from multiprocessing import Event, Lock, Process


def hold(end, lock, taken):
    with lock:
        taken.set()
        if end == "sys.exit":
            sys.exit(3)
        if end == "os._exit":
            os._exit(4)
        if end != "return":
            time.sleep(60)


if __name__ == "__main__":
    print("end", "exit code", "free", sep="  ")
    for end in "return", "sys.exit", "os._exit", "terminate", "kill":
        lock, taken = Lock(), Event()
        worker = Process(target=hold, args=(end, lock, taken))
        worker.start()
        taken.wait()
        if end in ("terminate", "kill"):
            getattr(worker, end)()
        worker.join()
        free = lock.acquire(block=False)
        print(end, worker.exitcode, free, sep="  ")
