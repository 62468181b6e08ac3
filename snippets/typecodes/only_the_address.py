from ctypes import (
    POINTER,
    addressof,
    c_char_p,
    c_int,
    c_void_p,
    cast,
    py_object,
    sizeof,
)
from multiprocessing import RawValue

ROW = "{:15} {:8} {:7} {}"


def stored(shared):
    return c_void_p.from_address(addressof(shared)).value


def row(name, shared, address):
    size = sizeof(shared)
    inside = 0 <= address - addressof(shared) < size
    same = stored(shared) == address
    return ROW.format(name, str(same), str(inside), size)


if __name__ == "__main__":
    print(ROW.format("class", "address", "inside", "bytes"))
    text, number, box = b"a text", c_int(), []
    at = cast(text, c_void_p).value
    print(row("c_char_p", RawValue(c_char_p, text), at))
    pointer = RawValue(POINTER(c_int), number)
    print(row("POINTER(c_int)", pointer, addressof(number)))
    print(row("py_object", RawValue(py_object, box), id(box)))
    shared = RawValue(c_int)
    print(row("c_int", shared, addressof(shared)))
