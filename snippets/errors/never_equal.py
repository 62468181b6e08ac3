from multiprocessing import Array, Value

if __name__ == "__main__":
    numbers, done = Array("i", [1, 2, 3]), Value("i", 0)
    print(numbers == [1, 2, 3], numbers == Array("i", [1, 2, 3]))
    print(done == 0, bool(done))
