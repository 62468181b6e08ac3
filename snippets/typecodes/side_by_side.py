import struct
from array import array
from ctypes import sizeof
from multiprocessing import RawArray
from multiprocessing.sharedctypes import typecode_to_type
from warnings import simplefilter

ROW = "{:5} {:6} {:6} {:7} {:9} {:7} {}"
TITLES = "code", "Value", "array", "struct", "standard", "format", "cast"


def bytes_of(measure):
    try:
        return measure()
    except (TypeError, ValueError, struct.error):
        return "-"


if __name__ == "__main__":
    simplefilter("ignore", DeprecationWarning)
    print(ROW.format(*TITLES))
    for code, kind in typecode_to_type.items():
        sizes = (
            sizeof(kind),
            bytes_of(lambda code=code: array(code).itemsize),
            bytes_of(lambda code=code: struct.calcsize(code)),
            bytes_of(lambda code=code: struct.calcsize("=" + code)),
            memoryview(RawArray(code, 1)).format,
            bytes_of(lambda code=code: memoryview(bytes(16)).cast(code).itemsize),
        )
        print(ROW.format(code, *map(str, sizes)))
