import re
from multiprocessing import Manager

KINDS = """Lock RLock Semaphore BoundedSemaphore Condition Event Barrier Queue
JoinableQueue Pool""".split()

if __name__ == "__main__":
    print("method", "class in the server", sep="  ")
    with Manager() as manager:
        for kind in KINDS:
            arguments = [1] if kind in ("Barrier", "Pool") else []
            proxy = getattr(manager, kind)(*arguments)
            found = re.match(r"<(?:unlocked )?([\w.]+)", str(proxy))
            print(kind, found[1], sep="  ")
