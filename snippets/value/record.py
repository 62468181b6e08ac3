from ctypes import Structure, c_double, c_int
from multiprocessing import Process, Value


class Account(Structure):
    _fields_ = [("money", c_int), ("rate", c_double)]


def save_money(account):
    with account.get_lock():
        account.money += 100


if __name__ == "__main__":
    account = Value(Account, 2000, 0.5)
    worker = Process(target=save_money, args=(account,))
    worker.start()
    worker.join()
    print(account.money, account.rate)
    for name in "value", "get_lock":
        print(name, hasattr(account, name))
