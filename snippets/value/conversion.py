from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i", 8)
    for wrong in (1.5, 8 / 2, "8", None):
        try:
            counter.value = wrong
        except TypeError as error:
            print(f"{wrong!r:5} TypeError: {error}")
    print(counter.value)
    counter.value //= 2
    print(counter.value)
    level = Value("d", 8)
    level.value /= 3
    print(level.value)
