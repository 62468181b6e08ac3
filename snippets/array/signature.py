from inspect import signature
from multiprocessing import Array


def show(call, shared):
    print(f"{call:20}{type(shared).__name__:19}{len(shared)}", end=" ")
    print("lock" if hasattr(shared, "get_lock") else "no lock")


if __name__ == "__main__":
    print("Array", signature(Array))
    show("'d', 3", Array("d", 3))
    show("'c', 3", Array("c", 3))
    show("'d', 3, lock=False", Array("d", 3, lock=False))
