import os
from multiprocessing import RLock


def attempt(who, lock):
    print(who, lock.acquire(block=False), flush=True)


if __name__ == "__main__":
    lock = RLock()
    with lock:
        if os.fork() == 0:
            attempt("child of os.fork()", lock)
            os._exit(0)
        os.wait()
