from multiprocessing import Array
from time import perf_counter

COUNT = 200_000


def fill(numbers):
    start = perf_counter()
    for index in range(COUNT):
        numbers[index] = index / 2
    return perf_counter() - start


if __name__ == "__main__":
    print(f"list  {fill([0.0] * COUNT):.3f} s")
    print(f"Array {fill(Array('d', COUNT)):.3f} s")
