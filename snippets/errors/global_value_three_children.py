from multiprocessing import Process, Value

number = Value("i", 0, lock=False)


def add_one():
    number.value += 1
    print("child  number", number.value)


if __name__ == "__main__":
    for _ in range(3):
        child = Process(target=add_one)
        child.start()
        child.join()
    print("parent number", number.value)
