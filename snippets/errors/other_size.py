from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", 3)
    for wrong in numbers[:2], map(abs, numbers), len(numbers):
        try:
            numbers[:] = wrong
        except ValueError as error:
            print(f"ValueError: {error}")
    print(numbers[:])
