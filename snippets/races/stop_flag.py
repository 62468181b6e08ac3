from ctypes import c_byte
from multiprocessing import Process, RawValue


def work(stop: c_byte) -> None:
    while not stop.value:
        sum(range(100_000))


def main() -> None:
    stop = RawValue(c_byte)
    workers = [Process(target=work, args=(stop,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    workers[0].kill()
    workers[0].join()
    stop.value = 1
    for worker in workers:
        worker.join()
    print("exit codes", *(worker.exitcode for worker in workers))


if __name__ == "__main__":
    main()
