from ctypes import Structure, c_int
from multiprocessing import Array, Process, Value


class Row(Structure):
    _fields_ = [("cells", c_int * 3)]


def write(rows, flat, pair):
    rows[1].cells[2] = 7
    flat[1 * 3 + 2] = 7
    pair[1] = 7


if __name__ == "__main__":
    rows, flat = Array(Row, 2), Array("i", 2 * 3)
    pair = Value(c_int * 2)
    worker = Process(target=write, args=(rows, flat, pair))
    worker.start()
    worker.join()
    print([row.cells[:] for row in rows], flat[:])
    print(type(pair).__name__, pair[:])
