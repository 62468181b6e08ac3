import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue

log = logging.getLogger("app")


def log_to(queue):
    root = logging.getLogger()
    root.handlers[:] = [QueueHandler(queue)]
    root.setLevel(logging.INFO)


def work(number):
    log.info("worker works on %d", number)


def main():
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
    queue = Queue()
    listener = QueueListener(queue, *logging.getLogger().handlers)
    listener.start()
    try:
        with Pool(1, log_to, (queue,)) as pool:
            pool.map(work, range(2))
            pool.close()
            pool.join()
    finally:
        listener.stop()
    log.info("program ends")


if __name__ == "__main__":
    main()
