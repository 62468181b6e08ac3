from multiprocessing import Condition, Event, Process
from threading import Thread


def work(changed, inside):
    with changed:
        inside.set()
        changed.wait()


def tell(changed):
    with changed:
        changed.notify_all()


if __name__ == "__main__":
    changed, inside = Condition(), Event()
    worker = Process(target=work, args=(changed, inside))
    worker.start()
    inside.wait()
    with changed:
        worker.kill()
        worker.join()
    teller = Thread(target=tell, args=(changed,), daemon=True)
    teller.start()
    teller.join(timeout=1)
    print("worker", worker.exitcode)
    print("notify_all() has returned:", not teller.is_alive())
    print("lock free:", changed.acquire(timeout=0.1))
