import atexit
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def attempt(call, *arguments):
    try:
        call(*arguments)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        pass
    attempt(executor.submit, abs, -3)
    atexit.register(attempt, ProcessPoolExecutor(1).submit, abs, -3)
    with Pool(1) as pool:
        attempt(pool.join)
    attempt(pool.apply, abs, (-3,))
