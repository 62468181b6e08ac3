import multiprocessing
from multiprocessing import pool


class NoDaemonProcess(multiprocessing.Process):
    daemon = property(lambda self: False, lambda self, value: None)


class NoDaemonPool(pool.Pool):
    Process = NoDaemonProcess


if __name__ == "__main__":
    NoDaemonPool(1)
