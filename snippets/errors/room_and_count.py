from multiprocessing import Array, Process, Value


def append(numbers, used, number):
    with numbers.get_lock():
        numbers[used.value] = number
        used.value += 1


if __name__ == "__main__":
    numbers, used = Array("i", 100), Value("i", 3)
    numbers[: used.value] = [1, 2, 3]
    args = numbers, used, 4
    children = [Process(target=append, args=args) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(numbers[: used.value], "of", len(numbers))
