from ctypes import Structure, c_double, c_int
from multiprocessing import Array, Process


class Account(Structure):
    _fields_ = [("money", c_int), ("rate", c_double)]


def save_money(accounts):
    with accounts.get_lock():
        accounts[1].money += 100


if __name__ == "__main__":
    accounts = Array(Account, [(2000, 0.5), (3000, 1.5)])
    worker = Process(target=save_money, args=(accounts,))
    worker.start()
    worker.join()
    for account in accounts:
        print(account.money, account.rate)
    for shared in accounts, accounts[1]:
        print(type(shared).__name__, hasattr(shared, "get_lock"))
