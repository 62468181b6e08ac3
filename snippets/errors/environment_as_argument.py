import os
from multiprocessing import Process


def work(environment):
    os.environ.clear()
    os.environ.update(environment)
    print("worker sees", os.environ.get("DEVICE"))


if __name__ == "__main__":
    for device in "0", "1":
        os.environ["DEVICE"] = device
        worker = Process(target=work, args=(dict(os.environ),))
        worker.start()
        worker.join()
