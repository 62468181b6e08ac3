from multiprocessing import Lock, Process

lock = None


def work():
    lock.acquire()
    print("working")
    lock.release()


if __name__ == "__main__":
    lock = Lock()
    worker = Process(target=work)
    worker.start()
    worker.join()
