import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, TimeoutError


def root(number):
    if number < 0:
        sys.exit(f"no root of {number}")
    return number**0.5


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.apply(root, [4]))
        try:
            print(pool.map_async(root, [4, -1, 9], chunksize=1).get(timeout=2))
        except TimeoutError:
            print("Pool: no result after 2 s")
    with ProcessPoolExecutor(2) as executor:
        results = executor.map(root, [4, -1, 9])
        try:
            print(list(results))
        except SystemExit as error:
            print("executor: this program would end,", repr(error))
