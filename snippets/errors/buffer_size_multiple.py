# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import RawArray

import numpy

if __name__ == "__main__":
    for values in [1, 2, 3, 4], [1, 2, 3]:
        shared = RawArray("i", values)
        print(shared[:])
        try:
            print(numpy.frombuffer(shared))
        except ValueError as error:
            print(f"{type(error).__name__}: {error}")
