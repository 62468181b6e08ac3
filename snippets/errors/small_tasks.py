from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from time import perf_counter

TASKS, ROUNDS = 200, 5


def work(size: int) -> int:
    return sum(number**2 for number in range(size))


def milliseconds(way: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        way()
        times.append((perf_counter() - start) / TASKS * 1000)
    return min(times)


def main() -> None:
    with Pool(2) as pool, ProcessPoolExecutor(2) as executor:
        print("a task in a loop  apply()  Executor.map()  chunksize=50")
        for size in 100, 1_000, 10_000:
            sizes = [size] * TASKS
            ways = (
                lambda sizes=sizes: [work(size) for size in sizes],
                lambda sizes=sizes: [pool.apply(work, (size,)) for size in sizes],
                lambda sizes=sizes: list(executor.map(work, sizes)),
                lambda sizes=sizes: list(executor.map(work, sizes, chunksize=50)),
            )
            loop, *others = map(milliseconds, ways)
            cells = [f"{way:.3f} ms" for way in others]
            print(f"{loop:.3f} ms", *cells, sep="  ")


if __name__ == "__main__":
    main()
