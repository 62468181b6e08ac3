from multiprocessing import Process, Value


def take_money(money, amount):
    with money.get_lock():
        enough = money.value >= amount
        if enough:
            money.value -= amount
    if not enough:
        print("refused", amount)


if __name__ == "__main__":
    money = Value("i", 200)
    args = money, 150
    takers = [Process(target=take_money, args=args) for _ in range(2)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    print("money", money.value)
