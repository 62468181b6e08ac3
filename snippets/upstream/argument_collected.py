import weakref
from multiprocessing import Event, Process, RawValue


def wait(number, go_on):
    go_on.wait()


if __name__ == "__main__":
    number, go_on = RawValue("i"), Event()
    kept = weakref.ref(number)
    args = number, go_on
    worker = Process(target=wait, args=args)
    del number, args
    print("before start, kept:", kept() is not None)
    worker.start()
    print("child alive:", worker.is_alive(), "kept:", kept() is not None)
    go_on.set()
    worker.join()
    print("exit code", worker.exitcode)
