from ctypes import Structure, c_int
from multiprocessing import Array, Event, Process


class Account(Structure):
    _fields_ = [("money", c_int)]


def save_money(accounts, at_hand, go_on):
    account = accounts[0]
    at_hand.set()
    go_on.wait()
    print("free", accounts.get_lock().acquire(block=False))
    account.money += 200
    print("child", account.money)


if __name__ == "__main__":
    accounts = Array(Account, [(2000,)])
    at_hand, go_on = Event(), Event()
    args = accounts, at_hand, go_on
    save = Process(target=save_money, args=args)
    save.start()
    at_hand.wait()
    with accounts.get_lock():
        seen = accounts[0].money
        go_on.set()
        save.join()
        accounts[0].money = seen - 150
    print("money", accounts[0].money, "expected", 2000 + 200 - 150)
