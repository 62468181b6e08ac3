from ctypes import sizeof
from multiprocessing.sharedctypes import typecode_to_type

NOTE = dict.fromkeys("bB", 1) | dict.fromkeys("uhHiI", 2)
NOTE |= dict.fromkeys("lLf", 4) | dict.fromkeys("qQd", 8)

if __name__ == "__main__":
    print("code", "note", "here", sep="  ")
    for code, ctype in typecode_to_type.items():
        print(code, NOTE.get(code, "–"), sizeof(ctype), sep="  ")
