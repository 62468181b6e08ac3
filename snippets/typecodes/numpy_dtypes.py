# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import RawArray
from multiprocessing.sharedctypes import typecode_to_type

import numpy as np

ROW = "{:5} {:10} {:10} {}"


def dtype(make):
    try:
        return str(make())
    except (TypeError, ValueError) as error:
        return type(error).__name__


if __name__ == "__main__":
    print(ROW.format("code", "letter", "class", "array"))
    for code, kind in typecode_to_type.items():
        array = RawArray(code, 2)
        letter = dtype(lambda code=code: np.dtype(code))
        of_class = dtype(lambda kind=kind: np.dtype(kind))
        of_array = dtype(lambda array=array: np.asarray(array).dtype)
        print(ROW.format(code, letter, of_class, of_array))
