# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Pool

import numpy


class Length(numpy.ndarray):
    pass


def unit(length):
    return length.unit


if __name__ == "__main__":
    length = numpy.array([1.0, 2.5]).view(Length)
    length.unit = "m"
    with Pool(1) as pool:
        pool.apply(unit, (length,))
