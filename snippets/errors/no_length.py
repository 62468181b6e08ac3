from multiprocessing import Array

if __name__ == "__main__":
    for wrong in 8 / 2, map(int, "123"), None:
        try:
            Array("i", wrong)
        except TypeError as error:
            print(f"TypeError: {error}")
