import ctypes
from ctypes import CDLL, POINTER, c_double, c_int, c_size_t, sizeof
from multiprocessing import Array

if __name__ == "__main__":
    memset = CDLL(None).memset
    memset.argtypes = POINTER(c_double), c_int, c_size_t
    numbers = Array("d", [1, 2, 3])
    print(numbers[:])
    cases = {
        "wrapper": numbers,
        "slice": numbers[:],
        "other type": Array("f", 3).get_obj(),
        "right": numbers.get_obj(),
    }
    for case, argument in cases.items():
        try:
            memset(argument, 0, 2 * sizeof(c_double))
            print(case, "accepted")
        except ctypes.ArgumentError as error:
            print(case, error)
    print(numbers[:])
