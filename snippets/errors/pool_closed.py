import warnings
from multiprocessing import Pool


def absolute(numbers: list[int]) -> list[int]:
    with Pool(1) as pool:
        results = pool.map(abs, numbers)
        pool.close()
        pool.join()
    return results


if __name__ == "__main__":
    warnings.simplefilter("always")
    print(absolute([-1, 2]))
