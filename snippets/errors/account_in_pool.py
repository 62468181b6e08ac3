from multiprocessing import Pool, Value


class Account:
    def __init__(self):
        self.money = Value("i", 0)

    def save(self, amount):
        with self.money.get_lock():
            self.money.value += amount


def begin(shared):
    global account
    account = shared


def save(amount):
    account.save(amount)


if __name__ == "__main__":
    account = Account()
    with Pool(2, initializer=begin, initargs=(account,)) as pool:
        pool.map(save, [200, 200])
    print("money", account.money.value)
