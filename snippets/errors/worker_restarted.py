import os
from multiprocessing import Process
from multiprocessing.connection import wait

RESTARTS = 3


def serve(number, attempt):
    if number == 1 and attempt < 2:
        os._exit(1)


def start(number, attempt):
    worker = Process(target=serve, args=(number, attempt), daemon=True)
    worker.start()
    return worker.sentinel, (worker, number, attempt)


def supervise(numbers):
    running = dict(start(number, 0) for number in numbers)
    while running:
        for sentinel in wait(list(running)):
            worker, number, attempt = running.pop(sentinel)
            worker.join()
            if worker.exitcode == 0:
                continue
            if attempt == RESTARTS:
                raise ChildProcessError(f"worker {number} failed again")
            print("worker", number, "has exit code", worker.exitcode)
            running.update([start(number, attempt + 1)])


if __name__ == "__main__":
    supervise(range(2))
    print("both have finished")
