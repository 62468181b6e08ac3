from multiprocessing import Process

print("file runs as", __name__)


def work():
    print("work runs in", __name__)


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.join()
