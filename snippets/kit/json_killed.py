import os
from multiprocessing import Lock
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory

from json_update import changing
from workers import Worker, run_workers


def sell_and_die(path, lock):
    with changing(path, lock) as sold:
        sold["apples"] = 1
        os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, lock = Path(folder, "sold.json"), Lock()
        path.write_text('{"pears": 7}')
        seller = Worker(target=sell_and_die, args=(path, lock), name="seller")
        try:
            run_workers([seller])
        except ChildProcessError as error:
            print("ChildProcessError:", error)
        print("sold.json:", path.read_text())
        print("the lock is free:", lock.acquire(timeout=0.2))
