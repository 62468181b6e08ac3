from ctypes import Structure, c_double, c_int
from multiprocessing import Array, Value


class Account(Structure):
    _fields_ = [("money", c_int), ("rate", c_double)]


if __name__ == "__main__":
    numbers = Array("i", 3)
    numbers[:] = [1, 2, 3]
    print(numbers[:])
    print(Array("u", "café")[:])
    print(Array("c", b"text").value)
    account = Value(Account, 2000, 0.5)
    print(account.money, account.rate)
