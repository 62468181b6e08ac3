from multiprocessing import get_all_start_methods, get_context


def square(number: int) -> int:
    return number**2


def main() -> None:
    method = "fork" if "fork" in get_all_start_methods() else "spawn"
    with get_context(method).Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()
