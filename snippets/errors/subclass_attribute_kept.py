# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Pool

import numpy


def rebuilt(plain, attributes):
    array = plain.view(Length)
    vars(array).update(attributes)
    return array


class Length(numpy.ndarray):
    def __reduce__(self):
        return rebuilt, (self.view(numpy.ndarray), vars(self))


def unit(length):
    return f"{length.sum()} {length.unit}"


if __name__ == "__main__":
    length = numpy.array([1.0, 2.5]).view(Length)
    length.unit = "m"
    with Pool(1) as pool:
        print(pool.apply(unit, (length,)))
