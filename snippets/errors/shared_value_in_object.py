from multiprocessing import Process, Value


class Account:
    def __init__(self):
        self.money = Value("i", 0)

    def save(self, amount):
        with self.money.get_lock():
            self.money.value += amount


if __name__ == "__main__":
    account = Account()
    savers = [Process(target=account.save, args=(200,)) for _ in "ab"]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    print("money", account.money.value)
