from ctypes import Structure, c_double, c_int
from multiprocessing import Array, Process


class Account(Structure):
    _fields_ = [("number", c_int), ("balance", c_double)]


def take_money(accounts):
    with accounts.get_lock():
        accounts[1].balance -= 0.5


if __name__ == "__main__":
    accounts = Array(Account, [(1, 2000.0), (2, 99.75)])
    w = Process(target=take_money, args=(accounts,))
    w.start()
    w.join()
    for account in accounts:
        print(account.number, account.balance)
