# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy

PERSON = numpy.dtype([("name", "U20"), ("born", "i4")])


def read(block, shape):
    people = numpy.ndarray(shape, PERSON, block.buf)
    print("child reads", people["name"][0], people["born"][1])


if __name__ == "__main__":
    data = numpy.array([("Ada Lovelace", 1815), ("Alan Turing", 1912)], PERSON)
    block = SharedMemory(create=True, size=data.nbytes)
    people = numpy.ndarray(data.shape, PERSON, block.buf)
    people[:] = data
    child = Process(target=read, args=(block, data.shape))
    child.start()
    child.join()
    del people
    block.close()
    block.unlink()
