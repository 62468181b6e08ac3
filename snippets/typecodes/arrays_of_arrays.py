from ctypes import c_int
from multiprocessing import Array, Process
from pickle import PicklingError


def write(rows):
    rows[1][2] = 7


if __name__ == "__main__":
    rows = Array(c_int * 3, 2)
    worker = Process(target=write, args=(rows,))
    try:
        worker.start()
        worker.join()
    except PicklingError as error:
        print(type(error).__name__)
    print([row[:] for row in rows])
    for part in rows, rows[1]:
        print("lock", hasattr(part, "get_lock"))
