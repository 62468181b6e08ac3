import time
from multiprocessing import Process


def work():
    time.sleep(5)
    print("the work is done")


if __name__ == "__main__":
    worker = Process(target=work, daemon=True)
    worker.start()
    print("the program ends")
