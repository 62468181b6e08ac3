import warnings
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()


def hold(taken, done):
    with lock:
        taken.set()
        done.wait()


def work(method):
    with lock:
        print(method, "child has it:", lock.locked())


if __name__ == "__main__":
    warnings.simplefilter("always")
    taken, done = Event(), Event()
    thread = Thread(target=hold, args=(taken, done))
    thread.start()
    taken.wait()
    for method in "spawn", "forkserver":
        child = get_context(method).Process(target=work, args=(method,))
        child.start()
        child.join()
        print("thread has it:", lock.locked())
    done.set()
    thread.join()
