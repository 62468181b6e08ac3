import signal
from multiprocessing import Pool, active_children
from multiprocessing.connection import wait
from threading import Thread


def work():
    signal.raise_signal(signal.SIGINT)


def main():
    pool = Pool(1)
    workers = active_children()
    try:
        task = pool.apply_async(work)
        wait([worker.sentinel for worker in workers])
        signal.raise_signal(signal.SIGINT)
        task.get()
    except KeyboardInterrupt:
        print("Ctrl-C: closing the pool")
        pool.close()
        join = Thread(target=pool.join)
        join.start()
        join.join(timeout=2)
        print("join() still waits:", join.is_alive())
        pool.terminate()


if __name__ == "__main__":
    main()
