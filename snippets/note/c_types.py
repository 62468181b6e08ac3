from ctypes import c_int
from multiprocessing import Value

if __name__ == "__main__":
    print("typecode", Value("i", 2000).value)
    print("ctypes class", Value(c_int, 2000).value)
    try:
        Value("int money", 2000)
    except TypeError as error:
        print("C declaration", type(error).__name__)
