import weakref
from multiprocessing import Event, Process, RawValue


def wait(number, started, go_on):
    started.set()
    go_on.wait()


if __name__ == "__main__":
    started, go_on = Event(), Event()
    number = RawValue("i", 7)
    kept = weakref.ref(number)
    args = number, started, go_on
    worker = Process(target=wait, args=args)
    del number, args
    print("before start, kept:", kept() is not None)
    worker.start()
    started.wait()
    print("child alive:", worker.is_alive(), "kept:", kept() is not None)
    go_on.set()
    worker.join()
