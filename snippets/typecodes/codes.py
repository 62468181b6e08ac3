import ctypes
from itertools import count
from multiprocessing import RawValue
from multiprocessing.sharedctypes import typecode_to_type

NAMES = {
    "c": ("char", "c_char", 1),
    "u": ("wchar_t", "c_wchar", 2),
    "b": ("signed char", "c_byte", 1),
    "B": ("unsigned char", "c_ubyte", 1),
    "h": ("short", "c_short", 2),
    "H": ("unsigned short", "c_ushort", 2),
    "i": ("int", "c_int", 2),
    "I": ("unsigned int", "c_uint", 2),
    "l": ("long", "c_long", 4),
    "L": ("unsigned long", "c_ulong", 4),
    "q": ("long long", "c_longlong", 8),
    "Q": ("unsigned long long", "c_ulonglong", 8),
    "f": ("float", "c_float", 4),
    "d": ("double", "c_double", 8),
}
ROW = "{:5} {:19} {:12} {:7} {:8} {:5}  {:17} {}"


def stored(code, value):
    try:
        return RawValue(code, value).value
    except (OverflowError, TypeError) as error:
        return type(error).__name__


def limits(code, first):
    if isinstance(first, bytes | str):
        return f"length {len(first)}", stored(code, first + first)
    bits = next(n for n in count() if stored(code, 2**n) != 2**n)
    past = stored(code, 2**bits)
    if isinstance(first, float):
        return f"below 2**{bits}", past
    if stored(code, past - 1) == 2**bits - 1:
        past, lowest = "wraps", f"-2**{bits}" if past else "0"
    return f"{lowest}..2**{bits}-1", past


if __name__ == "__main__":
    titles = "code", "C type", "ctypes", "Python", "minimum", "size", "range", "past"
    print(ROW.format(*titles))
    for code, kind in typecode_to_type.items():
        c_type, name, minimum = NAMES[code]
        assert kind is getattr(ctypes, name)
        first = RawValue(code).value
        python, size = type(first).__name__, ctypes.sizeof(kind)
        row = code, c_type, name, python, minimum, size, *limits(code, first)
        print(ROW.format(*map(str, row)))
