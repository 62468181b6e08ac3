import os
import sys
from importlib import import_module
from logging import DEBUG, getLogger
from multiprocessing import Process
from signal import SIGTERM, getsignal, signal
from threading import Event, Thread, active_count

number = 0


def is_open(fd):
    try:
        here = os.fstat(fd)
    except OSError:
        return False
    return os.path.samestat(here, os.stat(__file__))


def look(argument, fd, folder):
    arrives = {
        "argument": argument == "given",
        "sys.argv": "added" in sys.argv,
        "sys.path": "added" in sys.path,
        "current folder": os.getcwd() == folder,
        "os.environ, early": os.environ.get("EARLY") == "1",
        "os.environ, late": os.environ.get("LATE") == "2",
        "global variable": number == 1,
        "imported module": "colorsys" in sys.modules,
        "logging level": getLogger().level == DEBUG,
        "signal handler": getsignal(SIGTERM) is print,
        "open file": is_open(fd),
        "other thread": active_count() != 1,
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
    folder = os.path.abspath(os.sep)
    os.chdir(folder)
    os.environ["LATE"] = "2"
    import_module("colorsys")
    getLogger().setLevel(DEBUG)
    signal(SIGTERM, print)
    done = Event()
    Thread(target=done.wait).start()
    with open(__file__) as file:
        args = "given", file.fileno(), folder
        child = Process(target=look, args=args)
        child.start()
        child.join()
    done.set()
