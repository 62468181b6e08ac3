from ctypes import c_int
from multiprocessing import Value

if __name__ == "__main__":
    for kind in "i", c_int, "int money":
        try:
            print(kind, Value(kind, 2000).value)
        except TypeError as error:
            print(kind, type(error).__name__)
