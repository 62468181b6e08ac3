from multiprocessing import Array

if __name__ == "__main__":
    zeros = Array("i", 3)
    print(len(zeros), zeros[:])
    filled = Array("i", [1, 2, 3, 4, 5])
    print(len(filled), filled[:])
    print(Array("d", range(3))[:])
    for wrong in (-1, 3.0, (n for n in range(3))):
        try:
            Array("i", wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
