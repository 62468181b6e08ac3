import os
from multiprocessing import Process
from unittest import mock


def work():
    print("worker sees 1000:", os.cpu_count() == 1000)


if __name__ == "__main__":
    with mock.patch("os.cpu_count", return_value=1000):
        print("parent sees 1000:", os.cpu_count() == 1000)
        worker = Process(target=work)
        worker.start()
        worker.join()
