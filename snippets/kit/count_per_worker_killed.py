# /// script
# dependencies = ["tqdm"]
# ///
import os
from multiprocessing import Array
from signal import SIGKILL

from count_per_worker import run_all, work
from workers import Worker, raise_failed

TEXTS = ["a text"] * 1000


def work_and_die(done, number, texts):
    work(done, number, texts[:300])
    os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    done = Array("i", 3, lock=False)
    works = work_and_die, work, work
    workers = [
        Worker(target=each, args=(done, number, TEXTS), name=f"worker {number}")
        for number, each in enumerate(works)
    ]
    run_all(workers, done, total=3000)
    print("counted by each worker:", done[:])
    print("total:", sum(done))
    try:
        raise_failed(workers)
    except ChildProcessError as error:
        print("ChildProcessError:", error)
