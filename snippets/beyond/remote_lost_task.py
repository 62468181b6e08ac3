import os
import sys
from multiprocessing.managers import BaseManager, ListProxy
from queue import Queue
from secrets import token_hex
from subprocess import Popen

GRID = [x / 4 for x in range(8)]
tasks, results = Queue(), [None] * len(GRID)


def get_tasks():
    return tasks


def get_results():
    return results


class Sweep(BaseManager):
    pass


Sweep.register("tasks", get_tasks)
Sweep.register("results", get_results, ListProxy)


def work(port, key):
    sweep = Sweep(("127.0.0.2", port), key)
    sweep.connect()
    tasks, results = sweep.tasks(), sweep.results()
    while task := tasks.get():
        index, x = task
        if index == 3:
            os._exit(1)
        results[index] = x * (2 - x)


if __name__ == "__main__":
    if sys.argv[1:]:
        key = os.environ["SWEEP_KEY"].encode()
        sys.exit(work(int(sys.argv[1]), key))
    key = token_hex()
    with Sweep(("127.0.0.2", 0), key.encode()) as sweep:
        tasks, results = sweep.tasks(), sweep.results()
        for task in [*enumerate(GRID), None]:
            tasks.put(task)
        command = [sys.executable, __file__, str(sweep.address[1])]
        env = os.environ | {"SWEEP_KEY": key}
        workers = [Popen(command, env=env) for _ in range(2)]
        try:
            print(sorted(worker.wait() for worker in workers))
        finally:
            for worker in workers:
                worker.terminate()
                worker.wait()
        results = results[:]
    print(results)
    print("missing", [i for i, y in enumerate(results) if y is None])
