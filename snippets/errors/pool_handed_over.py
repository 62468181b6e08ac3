from multiprocessing import active_children
from multiprocessing.pool import Pool


class Search:
    def best(self, numbers: list[int], pool: Pool) -> int:
        return max(pool.map(abs, numbers))


def main() -> None:
    with Pool(2) as pool:
        for numbers in [1, -3], [2, -5], [4, -4]:
            best = Search().best(numbers, pool)
            print(best, "processes", len(active_children()))
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
