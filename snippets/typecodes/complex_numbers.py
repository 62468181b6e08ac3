import ctypes
from multiprocessing import Array, Process, Value


def double(pair, number):
    with pair.get_lock():
        pair[0] *= 2
        pair[1] *= 2
    if number:
        with number.get_lock():
            number.value *= 2


if __name__ == "__main__":
    kind = getattr(ctypes, "c_double_complex", None)
    pair = Array("d", [1.5, -2])
    number = Value(kind, 1.5 - 2j) if kind else None
    worker = Process(target=double, args=(pair, number))
    worker.start()
    worker.join()
    print(complex(*pair))
    print(number.value if number else "no c_double_complex")
