from ctypes import sizeof
from multiprocessing.sharedctypes import typecode_to_type

if __name__ == "__main__":
    print("code  bytes")
    for code, kind in typecode_to_type.items():
        print(f"{code:5} {sizeof(kind)}")
