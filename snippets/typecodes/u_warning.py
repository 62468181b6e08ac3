from array import array
from multiprocessing import Array

if __name__ == "__main__":
    print(Array("u", "abc", lock=False)[:])
    print(array("u", "abc").tounicode())
