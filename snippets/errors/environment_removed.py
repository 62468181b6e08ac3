import os
from multiprocessing import Process


def work():
    print("worker sees", os.environ.get("TOKEN"))


if __name__ == "__main__":
    os.environ["TOKEN"] = "secret"
    for _ in range(2):
        worker = Process(target=work)
        worker.start()
        worker.join()
        os.environ.pop("TOKEN", None)
