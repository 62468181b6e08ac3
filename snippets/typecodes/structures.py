from ctypes import Structure, Union, c_byte, c_double, c_int, c_uint
from multiprocessing import Process, RawValue


class Account(Structure):
    _fields_ = [
        ("open", c_uint, 1),
        ("level", c_uint, 3),
        ("rates", c_double * 2),
    ]


class Number(Union):
    _fields_ = [("whole", c_int), ("parts", c_byte * 4)]


def write(account, number):
    account.open, account.level = 3, 9
    account.rates[1] = 0.5
    number.whole = -2


if __name__ == "__main__":
    account, number = RawValue(Account), RawValue(Number)
    worker = Process(target=write, args=(account, number))
    worker.start()
    worker.join()
    print(account.open, account.level, account.rates[:])
    print(number.whole, number.parts[:])
