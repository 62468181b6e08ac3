from multiprocessing import RawValue, RLock, get_context
from multiprocessing.sharedctypes import Synchronized


def show(given, lock, ctx):
    try:
        shared = Synchronized(RawValue("d", 7), lock=lock, ctx=ctx)
        print(given, shared, type(shared.get_lock()).__name__)
    except TypeError as error:
        print(given, "TypeError:", error)


if __name__ == "__main__":
    show("lock   ", RLock(), None)
    show("context", None, get_context("spawn"))
    show("neither", None, None)
