import threading
from multiprocessing import Event, Process


def hold(lock, taken, done):
    with lock:
        print("child has it:", lock.locked())
        taken.set()
        done.wait()


if __name__ == "__main__":
    lock, taken, done = threading.Lock(), Event(), Event()
    worker = Process(target=hold, args=(lock, taken, done))
    try:
        worker.start()
        taken.wait()
        print("both have it:", lock.acquire())
        done.set()
        worker.join()
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
