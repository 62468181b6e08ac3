from multiprocessing import Array
from time import perf_counter

COUNT = 200_000


def fill(numbers):
    start = perf_counter()
    for index in range(COUNT):
        numbers[index] = index / 2
    return perf_counter() - start


if __name__ == "__main__":
    plain = fill([0.0] * COUNT)
    shared = fill(Array("d", COUNT))
    print(f"list  {plain:.3f} s")
    print(f"Array {shared:.3f} s")
    print("three times slower than a list:", shared > 3 * plain)
