from ctypes import Structure, c_double
from multiprocessing import Process, RLock
from multiprocessing.sharedctypes import Array, Value


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def modify(n, x, s, A):
    with n.get_lock():
        n.value **= 2
    x.value **= 2
    with s.get_lock():
        s.value = s.value.upper()
    with A.get_lock():
        for a in A:
            a.x **= 2
            a.y **= 2


if __name__ == "__main__":
    lock = RLock()
    n = Value("i", 7)
    x = Value(c_double, 1.0 / 3.0, lock=False)
    s = Array("c", b"hello world", lock=lock)
    points = [(1.875, -6.25), (-5.75, 2.0), (2.375, 9.5)]
    A = Array(Point, points, lock=lock)
    p = Process(target=modify, args=(n, x, s, A))
    p.start()
    p.join()
    print(n.value)
    print(x.value)
    print(s.value)
    print([(a.x, a.y) for a in A])
