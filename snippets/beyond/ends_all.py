import os
from multiprocessing import Process
from threading import Thread


def crash():
    os._exit(3)


def start(kind):
    worker = kind(target=crash)
    worker.start()
    worker.join()
    print(kind.__name__, "alive:", worker.is_alive())


if __name__ == "__main__":
    for kind in Process, Thread:
        ours = Process(target=start, args=(kind,))
        ours.start()
        ours.join()
        print("exit code", ours.exitcode)
    for kind in Process, Thread:
        print(kind.__name__, "terminate:", hasattr(kind, "terminate"))
