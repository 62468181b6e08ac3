import os
import signal
import time
from multiprocessing import Pool, SimpleQueue


def begin(queue):
    global started
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    started = queue


def work(seconds):
    os.kill(os.getpid(), signal.SIGINT)
    started.put(True)
    time.sleep(seconds)


def main():
    queue = SimpleQueue()
    with Pool(2, initializer=begin, initargs=(queue,)) as pool:
        task = pool.apply_async(work, (10,))
        queue.get()
        os.kill(os.getpid(), signal.SIGINT)
        task.get()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
