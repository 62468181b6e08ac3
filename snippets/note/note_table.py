from ctypes import sizeof
from multiprocessing.sharedctypes import typecode_to_type

NOTE = {"b": 1, "B": 1, "u": 2, "h": 2, "H": 2, "i": 2, "I": 2}
NOTE |= {"l": 4, "L": 4, "q": 8, "Q": 8, "f": 4, "d": 8}

if __name__ == "__main__":
    print("code", "note", "here", sep="  ")
    for code, ctype in typecode_to_type.items():
        print(code, NOTE.get(code, "–"), sizeof(ctype), sep="  ")
