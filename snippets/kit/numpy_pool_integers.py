# /// script
# dependencies = ["numpy"]
# ///
import traceback
import warnings

import numpy

warnings.simplefilter("ignore")

if __name__ == "__main__":
    rows = numpy.arange(6).reshape(2, 3)
    try:
        rows -= rows.mean(axis=1, keepdims=True)
    except TypeError as error:
        print("integers:", traceback.format_exception_only(error)[0], end="")
    constant = numpy.full((1, 3), 20.0)
    constant -= constant.mean(axis=1, keepdims=True)
    constant /= constant.std(axis=1, keepdims=True)
    print("a constant row:", *constant[0])
