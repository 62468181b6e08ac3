import time
from multiprocessing import Barrier, active_children
from signal import SIGINT, raise_signal

from workers import worker_pool


def begin(barrier):
    global in_task
    in_task = barrier


def work(seconds):
    in_task.wait()
    raise_signal(SIGINT)
    time.sleep(seconds)


def main():
    in_task = Barrier(2)
    with worker_pool(1, begin, (in_task,)) as pool:
        for _ in range(20):
            pool.submit(work, 600)
        in_task.wait()
        raise_signal(SIGINT)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("stopped by Ctrl-C, workers left:", len(active_children()))
