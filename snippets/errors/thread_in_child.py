from multiprocessing import Event, Process
from threading import Thread


def work(done, stop):
    Thread(target=stop.wait).start()
    done.set()


if __name__ == "__main__":
    done, stop = Event(), Event()
    worker = Process(target=work, args=(done, stop))
    worker.start()
    done.wait()
    worker.join(timeout=1)
    print("work done, alive", worker.is_alive())
    stop.set()
    worker.join()
    print("thread stopped, alive", worker.is_alive())
