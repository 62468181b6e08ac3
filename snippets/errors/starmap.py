from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import Pool


def add(a: int, b: int) -> int:
    return a + b


def main() -> None:
    with Pool(2) as pool:
        print(pool.starmap(add, [(1, 2), (3, 4)]))
        print(pool.map(partial(add, b=10), [1, 3]))
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(add, [1, 3], [2, 4])))


if __name__ == "__main__":
    main()
