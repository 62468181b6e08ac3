import warnings
from multiprocessing import Pool


def filter_warnings():
    warnings.filterwarnings("ignore", message="odd")


def half(number):
    if number % 2:
        warnings.warn(f"odd number {number}", stacklevel=1)
    return number / 2


if __name__ == "__main__":
    filter_warnings()
    with Pool(2, initializer=filter_warnings) as pool:
        print(pool.map(half, range(4)))
