from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", 3, False)
