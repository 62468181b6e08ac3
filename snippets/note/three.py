from multiprocessing import Array

if __name__ == "__main__":
    m = Array("i", 3)
    print(len(m), m[:])
