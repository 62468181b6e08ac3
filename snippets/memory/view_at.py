import ctypes
from multiprocessing import Array

if __name__ == "__main__":
    numbers = Array("i", 4)
    with numbers.get_lock():
        inner = numbers.get_obj()
        if hasattr(ctypes, "memoryview_at"):
            view = ctypes.memoryview_at(inner, ctypes.sizeof(inner)).cast("i")
        else:
            view = memoryview(inner).cast("B").cast("i")
        view[1] = 7
    print(numbers[:], view.format, view.nbytes)
