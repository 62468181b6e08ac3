from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", [1, 2])
    now = numbers[:]
    numbers[0] = 9
    print("copy", now, "array", numbers[:])
