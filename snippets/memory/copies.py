from multiprocessing import Array, Value

if __name__ == "__main__":
    numbers = Array("i", [1, 2, 3])
    part = numbers[:]
    part[0] = 99
    print(type(part).__name__, part, numbers[:])

    price = Value("d", 9.5)
    first = price.value
    second = price.value
    print(first, second, "same object", first is second)
