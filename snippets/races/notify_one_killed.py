from multiprocessing import Condition, Process, Semaphore
from threading import Thread


def work(changed, inside):
    with changed:
        inside.release()
        changed.wait()


def tell(changed):
    with changed:
        changed.notify()


if __name__ == "__main__":
    changed, inside = Condition(), Semaphore(0)
    workers = [Process(target=work, args=(changed, inside)) for _ in range(2)]
    for worker in workers:
        worker.start()
        inside.acquire()
    with changed:
        workers[0].kill()
        workers[0].join()
    for call in "first", "second":
        teller = Thread(target=tell, args=(changed,), daemon=True)
        teller.start()
        teller.join(timeout=1)
        print(call, "notify() has returned:", not teller.is_alive())
        workers[1].join()
