from ctypes import c_bool, c_int32, c_int64
from multiprocessing import RawValue

if __name__ == "__main__":
    print("c_bool ", RawValue(c_bool, 2).value)
    print("b      ", RawValue("b", 2).value)
    print("c_int32", RawValue(c_int32, 2**31).value)
    print("c_int64", RawValue(c_int64, 2**31).value)
