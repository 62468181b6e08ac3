from multiprocessing import Process, Value


def save_money(money):
    for _ in range(1000):
        with money.get_lock():
            money.value += 200


def take_money(money):
    for _ in range(1000):
        with money.get_lock():
            money.value -= 150


if __name__ == "__main__":
    money = Value("i", 2000)
    d = Process(target=save_money, args=(money,))
    w = Process(target=take_money, args=(money,))
    d.start(), w.start()
    d.join(), w.join()
    print("money", money.value, "expected", 2000 + 1000 * (200 - 150))
