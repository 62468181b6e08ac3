# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy

if __name__ == "__main__":
    frame = numpy.zeros((4, 6), "float32")
    block = SharedMemory(create=True, size=frame.nbytes)
    for options in {"dtype": "float32"}, {"dtype": "float64"}, {}:
        try:
            view = numpy.ndarray(frame.shape, buffer=block.buf, **options)
            print(options, view.nbytes, "bytes")
            del view
        except TypeError as error:
            print(options, f"TypeError: {error}")
    block.close()
    block.unlink()
