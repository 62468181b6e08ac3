from array import array
from multiprocessing import RawArray

if __name__ == "__main__":
    print(RawArray("u", "abc")[:])
    print(array("u", "abc").tounicode())
