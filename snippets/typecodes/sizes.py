from ctypes import sizeof
from multiprocessing.sharedctypes import typecode_to_type

C_TYPES = {
    "c": ("char", 1),
    "u": ("wchar_t", 2),
    "b": ("signed char", 1),
    "B": ("unsigned char", 1),
    "h": ("short", 2),
    "H": ("unsigned short", 2),
    "i": ("int", 2),
    "I": ("unsigned int", 2),
    "l": ("long", 4),
    "L": ("unsigned long", 4),
    "q": ("long long", 8),
    "Q": ("unsigned long long", 8),
    "f": ("float", 4),
    "d": ("double", 8),
}

if __name__ == "__main__":
    print("code  C type              minimum  bytes")
    for code, kind in typecode_to_type.items():
        c_type, minimum = C_TYPES[code]
        print(f"{code:5} {c_type:19} {minimum:<8} {sizeof(kind)}")
