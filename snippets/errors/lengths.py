from multiprocessing import Array

if __name__ == "__main__":
    print(len(Array("i", 9 // 2)))
    print(Array("i", list(map(int, "123")))[:])
    for points in [], list("ABC"):
        print(Array("d", max(len(points) - 1, 0))[:])
