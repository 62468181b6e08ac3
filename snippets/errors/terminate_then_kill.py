import signal
import time
from multiprocessing import Process, Semaphore


def work(ready, stubborn):
    handler = signal.SIG_IGN if stubborn else signal.SIG_DFL
    signal.signal(signal.SIGTERM, handler)
    ready.release()
    while True:
        time.sleep(0.1)


def end(worker, patience=0.5):
    worker.terminate()
    worker.join(patience)
    if worker.is_alive():
        worker.kill()
        worker.join()


if __name__ == "__main__":
    ready = Semaphore(0)
    for stubborn in False, True:
        worker = Process(target=work, args=(ready, stubborn))
        worker.start()
        ready.acquire()
        end(worker)
        print("stubborn", stubborn, "exit code", worker.exitcode)
