from ctypes import Structure, c_int
from multiprocessing import Array, RawArray, RawValue, Value


class Account(Structure):
    _fields_ = [("money", c_int)]


if __name__ == "__main__":
    objects = {
        'Value("i")': Value("i"),
        "Value(Account)": Value(Account),
        'Array("i", 2)': Array("i", 2),
        "Array(Account, 2)": Array(Account, 2),
        "Array(Account, 2)[0]": Array(Account, 2)[0],
        "Array(Account, 2)[:]": Array(Account, 2)[:],
        'Value("i").get_obj()': Value("i").get_obj(),
        'RawValue("i")': RawValue("i"),
        'RawArray("i", 2)': RawArray("i", 2),
    }
    print("object", "lock", sep="  ")
    for name, found in objects.items():
        print(name, hasattr(found, "get_lock"), sep="  ")
