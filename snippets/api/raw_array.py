from multiprocessing import Array, Process, RawArray


def square(numbers, squares, start):
    for index in range(start, len(numbers), 2):
        squares[index] = numbers[index] ** 2


if __name__ == "__main__":
    numbers = RawArray("d", [1, 2, 3, 4])
    squares = RawArray("d", 4)
    print(type(squares).__name__, squares[:])
    args = numbers, squares
    workers = [Process(target=square, args=(*args, n)) for n in (0, 1)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(squares[:], len(squares))
    for array in squares, Array("d", squares):
        print(type(array).__name__, hasattr(array, "get_lock"))
