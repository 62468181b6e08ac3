import os
from multiprocessing import Process


def work(environment):
    os.environ.clear()
    os.environ.update(environment)
    print("worker sees", os.environ["DEVICE"], os.environ.get("TOKEN"))


if __name__ == "__main__":
    os.environ["TOKEN"] = "secret"
    for device in "0", "1":
        os.environ["DEVICE"] = device
        worker = Process(target=work, args=(dict(os.environ),))
        worker.start()
        worker.join()
        os.environ.pop("TOKEN", None)
