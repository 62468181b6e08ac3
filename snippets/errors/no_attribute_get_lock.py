from ctypes import Structure, c_int
from multiprocessing import Array, RawArray, RawValue, Value


class Account(Structure):
    _fields_ = [("money", c_int)]


if __name__ == "__main__":
    for shared in (
        Value("i", lock=False),
        RawValue("d"),
        RawArray("i", 3),
        Array(Account, [(7,)])[0],
    ):
        try:
            shared.get_lock()
        except AttributeError as error:
            print(f"{type(error).__name__}: {error}")
