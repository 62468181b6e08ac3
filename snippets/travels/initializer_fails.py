import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, Value


def leave(tries):
    with tries.get_lock():
        tries.value += 1
    os._exit(1)


if __name__ == "__main__":
    tries = Value("i", 0)
    with Pool(1, initializer=leave, initargs=(tries,)) as pool:
        result = pool.apply_async(abs, (-1,))
        while tries.value < 3 and not result.ready():
            result.wait(0.1)
        print("Pool: result after 3 workers", result.ready())
    with ProcessPoolExecutor(
        max_workers=1, initializer=os._exit, initargs=(1,)
    ) as executor:
        try:
            executor.submit(abs, -1).result()
        except BrokenProcessPool as error:
            print("ProcessPoolExecutor:", type(error).__name__)
