from ctypes import Structure, c_double
from multiprocessing import RLock, Value


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def show(shared):
    names = "value", "x", "get_lock", "get_obj", "acquire", "release"
    has = [name for name in names if hasattr(shared, name)]
    print(f"{type(shared).__name__:18}", *has)


if __name__ == "__main__":
    show(Value("d", 7, lock=True))
    show(Value("d", 7, lock=False))
    show(Value(Point, 1, 2, lock=RLock()))
    show(Value(Point, 1, 2, lock=False))
