import warnings
from multiprocessing import Pool


def absolute(numbers):
    pool = Pool(1)
    return list(pool.imap(abs, numbers))


if __name__ == "__main__":
    warnings.simplefilter("always")
    print(absolute([-1, 2]))
