from ctypes import Structure, c_double
from multiprocessing import get_context
from multiprocessing.sharedctypes import synchronized


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


if __name__ == "__main__":
    ctx = get_context("spawn")
    lock = ctx.RLock()
    for raw in (
        ctx.RawValue("d", 7),
        ctx.RawValue(Point, 1, 2),
        ctx.RawArray("d", 3),
        ctx.RawArray("c", b"abc"),
    ):
        shared = synchronized(raw, lock=lock, ctx=ctx)
        print(f"{type(raw).__name__:17}{type(shared).__name__}")
        for name in "value", "x", "y":
            if hasattr(shared, name):
                print(" ", name, getattr(shared, name))
    print(shared.get_obj() is raw, shared.get_lock() is lock)
    own = synchronized(raw, ctx=ctx)
    print(type(own.get_lock()).__name__, own.get_lock() is lock)
    for wrong in shared, lock:
        try:
            synchronized(wrong)
        except (AssertionError, AttributeError) as error:
            print(f"{type(error).__name__}: {error}")
