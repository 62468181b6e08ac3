from collections.abc import Callable
from multiprocessing import Pool
from time import perf_counter

COUNT = 1000


def square(number: int) -> int:
    return number**2


def squares(first: int) -> int:
    return sum(number**2 for number in range(first, first + 1_000_000))


def nothing(number: int) -> None:
    pass


def seconds(function: Callable[[int], object]) -> float:
    start = perf_counter()
    function(7)
    return perf_counter() - start


def main() -> None:
    with Pool(2) as pool:
        pool.map(nothing, range(COUNT))
        send = seconds(lambda _: pool.map(nothing, range(COUNT), chunksize=1))
    print(f"sending a task {send / COUNT * 1000:.3f} ms")
    for task in square, squares:
        took = seconds(task)
        print(f"{task.__name__} {took * 1000:.3f} ms,", end=" ")
        print("worth a pool:", took > 10 * send / COUNT)


if __name__ == "__main__":
    main()
