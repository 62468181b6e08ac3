from ctypes import CDLL, CFUNCTYPE, POINTER, c_int, c_size_t, sizeof
from ctypes.util import find_library
from multiprocessing import Array, Process

COMPARE = CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))


@COMPARE
def ascending(a, b):
    return (a[0] > b[0]) - (a[0] < b[0])


def sort(numbers):
    qsort = CDLL(find_library("c")).qsort
    qsort.argtypes = POINTER(c_int), c_size_t, c_size_t, COMPARE
    qsort.restype = None
    with numbers.get_lock():
        inner = numbers.get_obj()
        qsort(inner, len(inner), sizeof(c_int), ascending)


if __name__ == "__main__":
    before = [n * 7919 % 1009 for n in range(1000)]
    numbers = Array("i", before)
    worker = Process(target=sort, args=(numbers,), daemon=True)
    worker.start()
    print("before", before[:5])
    worker.join()
    print("after", numbers[:5])
    print("sorted:", numbers[:] == sorted(before))
