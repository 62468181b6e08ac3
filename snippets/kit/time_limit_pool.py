from collections.abc import Callable, Iterable

from workers import worker_pool


def all_in_time(function: Callable, items: Iterable, seconds: float) -> list:
    """Call a function for each item in a pool; after the time, end all and raise."""
    with worker_pool(2) as pool:
        return list(pool.map(function, items, timeout=seconds))


def count_steps(number: int) -> int:
    steps = 0
    while number != 1:
        number = 3 * number - 1 if number % 2 else number // 2
        steps += 1
    return steps


def main() -> None:
    for numbers, seconds in ([3, 4, 5], 1), ([3, 4, 6], 60):
        try:
            print(numbers, all_in_time(count_steps, numbers, seconds))
        except TimeoutError:
            print(numbers, f"take more than {seconds} s")


if __name__ == "__main__":
    main()
