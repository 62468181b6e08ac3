import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, SimpleQueue


def leave(queue):
    queue.put(os.getpid())
    os._exit(1)


if __name__ == "__main__":
    queue = SimpleQueue()
    with Pool(1, initializer=leave, initargs=(queue,)) as pool:
        result = pool.apply_async(os.getpid)
        pids = {queue.get() for _ in range(3)}
        print("Pool: workers", len(pids), "result", result.ready())
    with ProcessPoolExecutor(
        max_workers=1, initializer=os._exit, initargs=(1,)
    ) as executor:
        try:
            executor.submit(os.getpid).result()
        except BrokenProcessPool as error:
            print("ProcessPoolExecutor:", type(error).__name__)
