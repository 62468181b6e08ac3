from multiprocessing import Pool
from threading import Lock


class Account:
    def __init__(self):
        self.lock, self.money = Lock(), 0

    def save(self, amount):
        with self.lock:
            self.money += amount


if __name__ == "__main__":
    account = Account()
    account.save(200)
    print("money", account.money)
    with Pool(2) as pool:
        pool.map(account.save, [200, 200])
