from ctypes import Structure, c_double
from multiprocessing import RLock, Value


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def show(shared):
    has = []
    for name in "value", "x", "y":
        if hasattr(shared, name):
            has += [name, getattr(shared, name)]
    for name in "get_lock", "get_obj", "acquire", "release":
        if hasattr(shared, name):
            has.append(name)
    print(f"{type(shared).__name__:18}", *has)


if __name__ == "__main__":
    show(Value("d", 7, lock=True))
    show(Value("d", 7, lock=False))
    show(Value(Point, 1, 2, lock=RLock()))
    show(Value(Point, 1, 2, lock=False))
