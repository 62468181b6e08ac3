# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array

import numpy

if __name__ == "__main__":
    shared = Array("d", [1, 2, 3], lock=False)
    print("as_array", numpy.ctypeslib.as_array(shared))
    for dtype, count in ("f8", 3), ("f4", 6), ("i2", 12), ("f8", 4):
        try:
            print(dtype, numpy.frombuffer(shared, dtype, count))
        except ValueError as error:
            print(dtype, "ValueError:", error)
