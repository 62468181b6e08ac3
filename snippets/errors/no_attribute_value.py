from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", 3)
    numbers.value = [1, 2, 3]
    print(numbers[:], numbers.value)
    print(Array("i", 3).value)
