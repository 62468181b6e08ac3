from ctypes import c_bool, c_int
from multiprocessing import Value

if __name__ == "__main__":
    print(Value("i", 7).value, Value(c_int, 7).value)
    print(Value("d", 7).value)
    print(Value("c", b"x").value)
    print(Value(c_bool, True).value)
