import os
from multiprocessing import Lock, Process, get_start_method


def child(lock):
    with lock:
        print("child", os.getpid())


if __name__ == "__main__":
    lock = Lock()
    worker = Process(target=child, args=(lock,))
    worker.start()
    worker.join(timeout=20)
    print("exit code", worker.exitcode, "under", get_start_method())
