from multiprocessing import Pool


def save(number: int) -> None:
    if number == 2:
        raise ValueError("number 2 is not to be saved")


def report(error: BaseException) -> None:
    print("failed:", error)


def main() -> None:
    with Pool(2) as pool:
        for number in range(4):
            pool.apply_async(save, (number,), error_callback=report)
        pool.close()
        pool.join()
    print("all tasks are over")


if __name__ == "__main__":
    main()
