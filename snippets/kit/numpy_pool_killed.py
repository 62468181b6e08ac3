# /// script
# dependencies = ["numpy"]
# ///
import os
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from signal import SIGKILL
from time import sleep

import numpy
from shared_arrays import SharedArray, shared_zeros
from workers import worker_pool


def start(shared: SharedArray) -> None:
    global started
    started = shared.array


def work(task: int) -> None:
    started[task] = True
    if task == 1:
        while not started.all():
            sleep(0.01)
        os.kill(os.getpid(), SIGKILL)
    sleep(60)


def run(read) -> None:
    with shared_zeros(3, numpy.bool_) as shared:
        with worker_pool(3, start, (shared,)) as pool:
            tasks = [pool.submit(work, task) for task in range(3)]
            wait(tasks)
            for task in tasks:
                read(task)


if __name__ == "__main__":
    print("for each task     raised             exit codes of the workers")
    for read in Future.result, Future.exception, Future.done:
        try:
            run(read)
        except (BrokenProcessPool, ChildProcessError) as error:
            message = getattr(error, "__notes__", [str(error)])[0]
            codes = sorted(int(part.split()[-1]) for part in message.split(","))
            print(f"{read.__name__ + '()':18}{type(error).__name__:18}", *codes)
