import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def attempt(executor, function, number):
    try:
        print(executor.submit(function, number).result())
    except BrokenProcessPool as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        for function in abs, os._exit, abs:
            attempt(executor, function, 7)
