from multiprocessing import Array, Value

if __name__ == "__main__":
    numbers, done = Array("i", [1, 2, 3]), Value("i", 0)
    other = Array("i", [1, 2, 3])
    print(numbers[:] == [1, 2, 3], numbers[:] == other[:])
    print(done.value == 0, bool(done.value))
