import os
from multiprocessing import Pool


def square(number):
    if number == 2:
        os._exit(9)
    return number * number


if __name__ == "__main__":
    with Pool(2) as pool:
        result = pool.map_async(square, range(4), chunksize=1)
        print(result.get(timeout=2))
