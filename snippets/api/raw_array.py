from multiprocessing import Process, RawArray


def square(numbers, squares, start, stop):
    for index in range(start, stop):
        squares[index] = numbers[index] ** 2


if __name__ == "__main__":
    numbers = RawArray("d", [1, 2, 3, 4])
    squares = RawArray("d", 4)
    print(type(squares).__name__, squares[:])
    workers = [
        Process(target=square, args=(numbers, squares, *part))
        for part in ((0, 2), (2, 4))
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(squares[:], len(squares), hasattr(squares, "get_lock"))
