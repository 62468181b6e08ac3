import sys
from ctypes import CDLL, CFUNCTYPE, POINTER, c_int, c_size_t, sizeof
from multiprocessing import Array, Process
from multiprocessing.sharedctypes import SynchronizedArray

LIBC = "msvcrt" if sys.platform == "win32" else None
COMPARE = CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))


@COMPARE
def ascending(a, b):
    return (a[0] > b[0]) - (a[0] < b[0])


def sort(numbers: SynchronizedArray) -> None:
    qsort = CDLL(LIBC).qsort
    qsort.argtypes = POINTER(c_int), c_size_t, c_size_t, COMPARE
    with numbers.get_lock():
        inner = numbers.get_obj()
        qsort(inner, len(inner), sizeof(c_int), ascending)


def main() -> None:
    numbers = Array("i", [n * 7 % 10 for n in range(10)])
    print("before", numbers[:])
    worker = Process(target=sort, args=(numbers,), daemon=True)
    worker.start()
    worker.join()
    if worker.exitcode:
        raise ChildProcessError(f"worker ended, exit code {worker.exitcode}")
    print("after ", numbers[:])


if __name__ == "__main__":
    main()
