from multiprocessing import Pool


def append(numbers):
    numbers.append(3)
    return numbers


def fail(text):
    return int(text)


if __name__ == "__main__":
    numbers = [1, 2]
    with Pool(1) as pool:
        answer = pool.apply(append, (numbers,))
        print("sent    ", numbers)
        print("returned", answer, answer is numbers)
        try:
            pool.apply(fail, ("x",))
        except ValueError as error:
            print(type(error).__name__, error)
            print("cause", type(error.__cause__).__name__)
