from multiprocessing import Value


def store(level, number):
    if number not in range(256):
        raise OverflowError(f"{number} is not in range(256)")
    level.value = number


if __name__ == "__main__":
    print(Value("q", 2**31).value)
    print(Value("d", 0.1).value)
    level = Value("B")
    for number in 255, 256:
        try:
            store(level, number)
        except OverflowError as error:
            print("refused:", error)
        print(level.value)
