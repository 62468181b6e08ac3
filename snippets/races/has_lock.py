import multiprocessing
from ctypes import Structure, c_int


class Account(Structure):
    _fields_ = [("money", c_int)]


OBJECTS = (
    'Value("i")',
    "Value(Account)",
    'Array("i", 2)',
    "Array(Account, 2)",
    "Array(Account, 2)[0]",
    "Array(Account, 2)[:]",
    'Value("i").get_obj()',
    'RawValue("i")',
    'RawArray("i", 2)',
)

if __name__ == "__main__":
    print("object", "lock", sep="  ")
    names = {**vars(multiprocessing), "Account": Account}
    for text in OBJECTS:
        found = eval(text, names)
        print(text, hasattr(found, "get_lock"), sep="  ")
