from ctypes import Structure, c_int
from multiprocessing import Array, Process


class Account(Structure):
    _fields_ = [("money", c_int)]


def save_money(accounts):
    for _ in range(1_000):
        with accounts.get_lock():
            for account in accounts:
                account.money += 200


if __name__ == "__main__":
    accounts = Array(Account, [(2000,), (3000,)])
    args = (accounts,)
    savers = [Process(target=save_money, args=args) for _ in range(2)]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    print([account.money for account in accounts])
    print([2000 + 2_000 * 200, 3000 + 2_000 * 200], "expected")
