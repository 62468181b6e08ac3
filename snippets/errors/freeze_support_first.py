import multiprocessing


def square(number: int) -> int:
    return number * number


def main() -> None:
    with multiprocessing.Pool(2) as pool:
        print(pool.map(square, range(5)))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
