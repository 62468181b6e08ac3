import os
import sys
from importlib import import_module
from logging import DEBUG, getLogger
from multiprocessing import Process
from signal import SIGTERM, getsignal, signal
from threading import Event, Thread, active_count
from warnings import simplefilter

number = 0


def is_open(fd):
    try:
        return os.path.samestat(os.fstat(fd), os.stat(__file__))
    except OSError:
        return False


def look(argument, fd, folder):
    arrives = {
        "argument": argument == "given",
        "sys.argv": "added" in sys.argv,
        "sys.path": "added" in sys.path,
        "current folder": os.getcwd() == folder,
        "os.environ, early": "EARLY" in os.environ,
        "os.environ, late": "LATE" in os.environ,
        "global variable": number == 1,
        "imported module": "colorsys" in sys.modules,
        "logging level": getLogger().level == DEBUG,
        "signal handler": getsignal(SIGTERM) is print,
        "open file": is_open(fd),
        "other thread": active_count() > 1,
    }
    print("what  arrives")
    for what, here in arrives.items():
        print(what, "yes" if here else "no", sep="  ")


if __name__ == "__main__":
    os.environ["EARLY"] = "1"
    first = Process(target=os.getpid)
    first.start()
    first.join()

    number = 1
    sys.argv.append("added")
    sys.path.append("added")
    os.chdir(os.sep)
    os.environ["LATE"] = "1"
    import_module("colorsys")
    getLogger().setLevel(DEBUG)
    signal(SIGTERM, print)
    simplefilter("ignore", DeprecationWarning)
    done = Event()
    Thread(target=done.wait).start()
    with open(__file__) as file:
        args = "given", file.fileno(), os.getcwd()
        child = Process(target=look, args=args)
        child.start()
        child.join()
    done.set()
