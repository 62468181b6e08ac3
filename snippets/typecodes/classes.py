from ctypes import c_bool, c_int32, c_int64
from multiprocessing import Value

if __name__ == "__main__":
    print("c_bool ", Value(c_bool, 2, lock=False).value)
    print("b      ", Value("b", 2, lock=False).value)
    print("c_int32", Value(c_int32, 2**31, lock=False).value)
    print("c_int64", Value(c_int64, 2**31, lock=False).value)
