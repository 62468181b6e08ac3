from multiprocessing import Pool


def root(number):
    if number < 0:
        raise ValueError(f"no root of {number}")
    return number**0.5


def checked(number):
    try:
        return root(number)
    except SystemExit as error:
        raise RuntimeError(f"the task has called sys.exit({error.code!r})") from error


if __name__ == "__main__":
    with Pool(2) as pool:
        results = [pool.apply_async(checked, (number,)) for number in (4, -1, 9)]
        for result in results:
            try:
                print(result.get())
            except (ValueError, RuntimeError) as error:
                print("failed:", error)
