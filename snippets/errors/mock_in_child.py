import os
from multiprocessing import Process
from unittest import mock


def work():
    print("worker sees 1000:", os.cpu_count() == 1000)


def mocked(function):
    with mock.patch("os.cpu_count", return_value=1000):
        function()


if __name__ == "__main__":
    worker = Process(target=mocked, args=(work,))
    worker.start()
    worker.join()
