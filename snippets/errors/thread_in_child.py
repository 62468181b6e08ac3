from multiprocessing import Event, Process
from threading import Thread


def work(stop):
    Thread(target=stop.wait).start()
    print("work done", flush=True)


if __name__ == "__main__":
    stop = Event()
    worker = Process(target=work, args=(stop,))
    worker.start()
    worker.join(timeout=2)
    print("alive", worker.is_alive())
    stop.set()
    worker.join()
    print("alive", worker.is_alive(), "exit code", worker.exitcode)
