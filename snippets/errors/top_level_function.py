from functools import partial
from multiprocessing import Pool


def add(amount, number):
    return number + amount


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(partial(add, 10), range(3)))
