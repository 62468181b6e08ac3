from multiprocessing import Pool, Value


def keep(value):
    global money
    money = value


def save_money(amount):
    with money.get_lock():
        money.value += amount


if __name__ == "__main__":
    money = Value("i", 2000)
    with Pool(2, initializer=keep, initargs=(money,)) as pool:
        pool.map(save_money, [200] * 10)
    print("money", money.value)
