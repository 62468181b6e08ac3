import ctypes
import sys
from ctypes import CDLL, POINTER, c_double, c_int, c_size_t, sizeof
from multiprocessing import Array

LIBC = "msvcrt" if sys.platform == "win32" else None

if __name__ == "__main__":
    memset = CDLL(LIBC).memset
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
