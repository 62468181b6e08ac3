import ctypes
from itertools import count
from multiprocessing import Value
from multiprocessing.sharedctypes import typecode_to_type

NAMES = """c_char c_wchar c_byte c_ubyte c_short c_ushort c_int c_uint
c_long c_ulong c_longlong c_ulonglong c_float c_double""".split()


def stored(code, value):
    try:
        return Value(code, value, lock=False).value
    except (OverflowError, TypeError) as error:
        return type(error).__name__


def limits(code, first):
    if code in "cu":
        return stored(code, first + first), f"length {len(first)}"
    bits = next(n for n in count() if stored(code, 2**n) != 2**n)
    past = stored(code, 2**bits)
    if code in "fd":
        return past, f"below 2**{bits}"
    if stored(code, past - 1) == 2**bits - 1:
        past, lowest = "wraps", f"-2**{bits}" if past else "0"
    return past, f"{lowest}..2**{bits}-1"


if __name__ == "__main__":
    print("code  ctypes       Python  past           range")
    for (code, kind), name in zip(typecode_to_type.items(), NAMES, strict=True):
        assert kind is getattr(ctypes, name)
        first = Value(code, lock=False).value
        python = type(first).__name__
        past, span = limits(code, first)
        print(f"{code:5} {name:12} {python:7} {past!s:14} {span}")
