from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", 3)
    for wrong in [1, 2], map(int, "123"), 7:
        try:
            numbers[:] = wrong
        except ValueError as error:
            print(f"ValueError: {error}")
    print(numbers[:])
