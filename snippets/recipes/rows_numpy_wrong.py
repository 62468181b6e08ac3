# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array

import numpy

if __name__ == "__main__":
    shared = Array("i", 3 * 4, lock=False)
    table = numpy.frombuffer(shared, "intc").reshape(3, 4)
    table[0] = [7]
    table[-1] = [1, 2, 3, 4]
    try:
        table[1] = range(3)
    except ValueError as error:
        print("ValueError:", error)
    print(table)
