import os
import signal
import time
from multiprocessing import Pool, active_children
from multiprocessing.connection import wait


def work(seconds):
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(seconds)


def main():
    with Pool(1) as pool:
        workers = active_children()
        task = pool.apply_async(work, (10,))
        wait([worker.sentinel for worker in workers])
        os.kill(os.getpid(), signal.SIGINT)
        task.get()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
