# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Array

import numpy

if __name__ == "__main__":
    numpy.frombuffer(Array("i", 3), "intc")
