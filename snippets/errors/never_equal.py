from multiprocessing import Array, Value

if __name__ == "__main__":
    values, done = [1, 2, 3], Value("i")
    numbers, other = Array("i", values), Array("i", values)
    print(numbers[:], numbers == values, numbers == other)
    print(done.value, done == done.value, bool(done))
