import signal
import time
from multiprocessing import Process, RawValue, parent_process


def work(stop):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    while not stop.value and parent_process().is_alive():
        time.sleep(0.05)


def request_stop(number, frame):
    stop.value = True


if __name__ == "__main__":
    stop = RawValue("b", False)
    workers = [Process(target=work, args=(stop,)) for _ in range(3)]
    for number in signal.SIGINT, signal.SIGTERM:
        signal.signal(number, request_stop)
    for worker in workers:
        worker.start()
    workers[0].kill()
    workers[0].join()
    signal.raise_signal(signal.SIGTERM)
    for worker in workers:
        worker.join()
    print("exit codes", *(worker.exitcode for worker in workers))
