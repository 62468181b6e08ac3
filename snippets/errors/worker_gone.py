import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def attempt(executor, function, number):
    try:
        print(executor.submit(function, number).result())
    except BrokenProcessPool as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        attempt(executor, abs, -1)
        attempt(executor, os._exit, 1)
        attempt(executor, abs, -2)
