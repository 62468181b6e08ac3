import os
from multiprocessing import Process


def work(environment):
    os.environ.update(environment)
    print("worker sees", os.environ["DEVICE"])


if __name__ == "__main__":
    for device in "0", "1":
        worker = Process(target=work, args=({"DEVICE": device},))
        worker.start()
        worker.join()
