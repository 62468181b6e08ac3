from multiprocessing import Pool
from time import perf_counter


def square(number):
    return number**2


if __name__ == "__main__":
    numbers = range(10_000)
    start = perf_counter()
    squares = [square(number) for number in numbers]
    loop = perf_counter() - start
    start = perf_counter()
    with Pool(2) as pool:
        squares = pool.map(square, numbers, chunksize=1)
    slow = perf_counter() - start
    print(f"loop {loop:.3f} s")
    print(f"pool {slow:.3f} s")
    print("the pool is slower:", slow > loop)
