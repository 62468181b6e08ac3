from concurrent.futures import ProcessPoolExecutor


def save(result: int) -> None:
    if result == 3:
        raise OSError("no space left")
    print("saved", result)


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        for future in [executor.submit(abs, number) for number in (-3, -7)]:
            try:
                save(future.result())
            except OSError as error:
                print("not saved:", error)
