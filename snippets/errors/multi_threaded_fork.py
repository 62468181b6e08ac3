import warnings
from multiprocessing import get_context
from threading import Event, Thread

if __name__ == "__main__":
    warnings.simplefilter("always")
    done = Event()
    thread = Thread(target=done.wait)
    thread.start()
    child = get_context("fork").Process(target=int)
    child.start()
    child.join()
    print("exitcode", child.exitcode)
    done.set()
