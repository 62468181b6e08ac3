import re
import sys
from multiprocessing import Pool


def numbers():
    yield 7


if __name__ == "__main__":
    with Pool(1) as pool, open(__file__) as file:
        for thing in numbers(), sys, {}.keys(), re.match("a", "a"), file:
            try:
                pool.apply(print, [thing])
            except TypeError as error:
                print(f"TypeError: {error}")
