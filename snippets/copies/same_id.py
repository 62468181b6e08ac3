from multiprocessing import get_context


def change(numbers, place):
    numbers[0] = 1
    print("child ", "same id", id(numbers) == place, numbers)


if __name__ == "__main__":
    numbers = [0, 0, 0]
    args = numbers, id(numbers)
    child = get_context("fork").Process(target=change, args=args)
    child.start()
    child.join()
    print("parent", numbers)
