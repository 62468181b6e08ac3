# /// script
# dependencies = ["tqdm"]
# ///
from collections.abc import Sequence
from concurrent.futures import as_completed
from math import isqrt

from tqdm import tqdm
from workers import worker_pool

CHUNK = 100


def is_prime(number: int) -> bool:
    return number > 1 and all(number % n for n in range(2, isqrt(number) + 1))


def are_prime(chunk: Sequence[int]) -> list[bool]:
    return [is_prime(number) for number in chunk]


def test_all(numbers: Sequence[int]) -> dict[int, bool]:
    chunks = [numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK)]
    found: dict[int, bool] = {}
    with worker_pool(4) as pool, tqdm(total=len(numbers), disable=None) as bar:
        tasks = {pool.submit(are_prime, chunk): chunk for chunk in chunks}
        for task in as_completed(tasks):
            chunk = tasks[task]
            found.update(zip(chunk, task.result(), strict=True))
            bar.update(len(chunk))
    return found


def main() -> None:
    found = test_all(range(10_000))
    print(sum(found.values()), "of", len(found), "numbers are prime")


if __name__ == "__main__":
    main()
