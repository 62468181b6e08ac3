from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", [7])
    print(numbers[0], list(numbers), len(numbers))
