import faulthandler
from multiprocessing import get_context
from threading import Event, Lock, Thread

lock = Lock()


def hold(taken, done):
    with lock:
        taken.set()
        done.wait()


def work():
    faulthandler.dump_traceback_later(1, exit=True)
    lock.acquire()


if __name__ == "__main__":
    taken, done = Event(), Event()
    thread = Thread(target=hold, args=(taken, done))
    thread.start()
    taken.wait()
    child = get_context("fork").Process(target=work)
    child.start()
    child.join()
    print("exitcode", child.exitcode)
    done.set()
