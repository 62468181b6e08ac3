import logging
from multiprocessing import Process

log = logging.getLogger("app")


def work():
    log.verbose("worker works")


if __name__ == "__main__":
    logging.Logger.verbose = lambda self, text: self.log(15, text)
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
