from concurrent.futures import ProcessPoolExecutor


def square(number: int) -> int:
    return number * number


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        future = executor.submit(square, 7)
        print("meanwhile, the parent goes on")
        print(future.result())
        print(list(executor.map(square, range(5))))
