import logging
import sys
from multiprocessing import Process

log = logging.getLogger("app")


def work():
    log.info("worker works")


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
    log.info("program starts")
    worker = Process(target=work)
    worker.start()
    worker.join()
    log.info("program ends")
