from multiprocessing import Pool


def invert(number: int) -> float:
    return 1 / number


def main() -> None:
    with Pool(2) as pool:
        results = {n: pool.apply_async(invert, (n,)) for n in (4, 0, 2)}
        for number, result in results.items():
            try:
                print(number, result.get())
            except ZeroDivisionError as error:
                print(number, "failed:", error)


if __name__ == "__main__":
    main()
