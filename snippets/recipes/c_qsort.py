import sys
from ctypes import CDLL, CFUNCTYPE, POINTER, c_int, c_size_t, sizeof
from multiprocessing import Array, Process

LIBC = "msvcrt" if sys.platform == "win32" else None
COMPARE = CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))


@COMPARE
def ascending(a, b):
    return (a[0] > b[0]) - (a[0] < b[0])


def sort(numbers):
    qsort = CDLL(LIBC).qsort
    qsort.argtypes = POINTER(c_int), c_size_t, c_size_t, COMPARE
    with numbers.get_lock():
        inner = numbers.get_obj()
        qsort(inner, len(inner), sizeof(c_int), ascending)


if __name__ == "__main__":
    before = [n * 7 % 10 for n in range(10)]
    numbers = Array("i", before)
    worker = Process(target=sort, args=(numbers,))
    worker.start()
    print("before", before)
    worker.join()
    print("after", numbers[:])
    print("sorted:", numbers[:] == sorted(before))
