from concurrent.futures import ProcessPoolExecutor


def squares(executor: ProcessPoolExecutor, numbers: list[int]) -> list[int]:
    return list(executor.map(square, numbers))


def square(number: int) -> int:
    return number * number


def main() -> None:
    with ProcessPoolExecutor(2) as executor:
        print(squares(executor, [1, 2, 3]))
        print(squares(executor, [4, 5, 6]))


if __name__ == "__main__":
    main()
