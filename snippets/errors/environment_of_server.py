import os
from multiprocessing import Process


def work():
    print("worker sees", os.environ["DEVICE"])


if __name__ == "__main__":
    for device in "0", "1":
        os.environ["DEVICE"] = device
        worker = Process(target=work)
        worker.start()
        worker.join()
