from ctypes import c_bool
from multiprocessing import Process, RawValue


def work(stop):
    while not stop.value:
        sum(range(100_000))


if __name__ == "__main__":
    stop = RawValue(c_bool, False)
    workers = [Process(target=work, args=(stop,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    workers[0].kill()
    workers[0].join()
    stop.value = True
    for worker in workers:
        worker.join()
    print("exit codes", *(worker.exitcode for worker in workers))
