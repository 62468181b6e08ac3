from multiprocessing import Array, Process


def change(numbers):
    numbers[0] = 10
    numbers[-1] = 50


if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3, 4, 5])
    print(numbers[:])
    worker = Process(target=change, args=(numbers,))
    worker.start()
    worker.join()
    print(numbers[0], numbers[4], numbers[-5], numbers[-1])
    for number in numbers:
        print(number)
