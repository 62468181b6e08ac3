from ctypes import c_bool, c_int32, c_int64
from multiprocessing import RawValue

if __name__ == "__main__":
    small, large = 2, 2**31
    print("c_bool ", RawValue(c_bool, small).value)
    print("b      ", RawValue("b", small).value)
    print("c_int32", RawValue(c_int32, large).value)
    print("c_int64", RawValue(c_int64, large).value)
