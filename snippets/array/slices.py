from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3, 4, 5])
    middle = numbers[1:4]
    middle[0] = 99
    print(type(middle).__name__, middle, numbers[:])
    numbers[1:4] = [20, 30, 40]
    print(numbers[:], numbers[::2], numbers[::-1])
    try:
        numbers[1:4] = [0, 0]
    except ValueError as error:
        print("ValueError:", error)
    print(numbers[:])
