from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    with Pool(2) as pool:
        one = pool.apply_async(square, (5,))
        many = pool.map_async(square, range(4))
        for use in (lambda: one + 1, lambda: many[0], lambda: list(many)):
            try:
                use()
            except TypeError as error:
                print("TypeError:", error)
