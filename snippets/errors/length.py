from multiprocessing import Array

if __name__ == "__main__":
    points = []
    Array("d", len(points) - 1)
