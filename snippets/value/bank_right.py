from multiprocessing import Process, Value


def save_money(money):
    for _ in range(50_000):
        with money.get_lock():
            money.value += 200


def take_money(money):
    for _ in range(50_000):
        with money.get_lock():
            money.value -= 150


if __name__ == "__main__":
    money = Value("i", 2000)
    save = Process(target=save_money, args=(money,))
    take = Process(target=take_money, args=(money,))
    save.start()
    take.start()
    save.join()
    take.join()
    print("money", money.value)
    print("expected", 2000 + 50_000 * (200 - 150))
