import time
from multiprocessing import Event, Process
from threading import Thread


def work(stop):
    while not stop.wait(timeout=60):
        pass


if __name__ == "__main__":
    stop = Event()
    worker = Process(target=work, args=(stop,))
    worker.start()
    while not stop._cond._sleeping_count.get_value():
        time.sleep(0.01)
    worker.kill()
    worker.join()
    setter = Thread(target=stop.set, daemon=True)
    setter.start()
    setter.join(timeout=1)
    print("worker", worker.exitcode)
    print("set() has returned:", not setter.is_alive())
    print("lock free:", stop._cond.acquire(timeout=0.1))
