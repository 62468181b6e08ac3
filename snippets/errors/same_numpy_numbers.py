# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import get_context

import numpy


def simulate(queue):
    queue.put(numpy.random.random())


if __name__ == "__main__":
    numpy.random.seed(42)
    for method in "fork", "spawn":
        context = get_context(method)
        queue = context.SimpleQueue()
        workers = [context.Process(target=simulate, args=(queue,)) for _ in "abc"]
        for worker in workers:
            worker.start()
        results = {queue.get() for _ in workers}
        for worker in workers:
            worker.join()
        print(method, "three workers,", len(results), "different numbers")
