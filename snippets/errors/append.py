from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3])
    print(numbers[:])
    numbers.append(4)
