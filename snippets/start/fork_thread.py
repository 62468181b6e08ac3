from multiprocessing import Process
from threading import Event, Lock, Thread

lock = Lock()


def hold(taken, done):
    with lock:
        taken.set()
        done.wait()


def try_lock():
    print("child got the lock", lock.acquire(timeout=1))


if __name__ == "__main__":
    taken, done = Event(), Event()
    thread = Thread(target=hold, args=(taken, done))
    thread.start()
    taken.wait()
    child = Process(target=try_lock)
    child.start()
    child.join()
    done.set()
    thread.join()
