from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def lines(path):
    return (line.rstrip() for line in open(path))


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        try:
            executor.submit(lines, __file__).result()
        except TypeError as error:
            print("executor:", error)
    with Pool(1) as pool:
        pool.apply(lines, [__file__])
