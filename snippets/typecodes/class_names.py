import ctypes
from multiprocessing import RawValue
from multiprocessing.sharedctypes import typecode_to_type

NAMES = (
    *("c_bool", "c_int8", "c_int16", "c_int32", "c_int64"),
    *("c_uint8", "c_uint16", "c_uint32", "c_uint64"),
    *("c_ssize_t", "c_size_t", "c_longdouble"),
    *("c_float_complex", "c_double_complex", "c_longdouble_complex"),
    *("c_void_p", "c_char_p", "c_wchar_p", "py_object"),
)


def codes(kind):
    same = [c for c, k in typecode_to_type.items() if k is kind]
    return " ".join(same) or "-"


if __name__ == "__main__":
    print("class                 codes  bytes")
    for name in NAMES:
        kind = getattr(ctypes, name, None)
        size = ctypes.sizeof(RawValue(kind)) if kind else "-"
        print(f"{name:21} {codes(kind):6} {size}")
