import sys
from ctypes import CDLL, CFUNCTYPE, POINTER, c_int, c_size_t, sizeof
from multiprocessing import Array
from multiprocessing.sharedctypes import SynchronizedArray

from workers import Worker, run_workers

LIBRARY = CDLL("msvcrt" if sys.platform == "win32" else None)
COMPARE = CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))
LIBRARY.qsort.argtypes = POINTER(c_int), c_size_t, c_size_t, COMPARE
LIBRARY.qsort.restype = None


@COMPARE
def ascending(a, b) -> int:
    return (a[0] > b[0]) - (a[0] < b[0])


def sort(numbers: SynchronizedArray) -> None:
    with numbers.get_lock():
        shared = numbers.get_obj()
        LIBRARY.qsort(shared, len(shared), sizeof(c_int), ascending)


def main() -> None:
    numbers = Array("i", [31, 4, 15, 92, 65, 35])
    run_workers([Worker(target=sort, args=(numbers,))])
    print("sorted by the worker:", numbers[:])


if __name__ == "__main__":
    main()
