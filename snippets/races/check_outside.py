from multiprocessing import Barrier, Process, Value


def take_money(money, amount, both_checked):
    with money.get_lock():
        enough = money.value >= amount
    both_checked.wait()
    if enough:
        with money.get_lock():
            money.value -= amount


if __name__ == "__main__":
    money = Value("i", 200)
    args = money, 150, Barrier(2)
    takers = [Process(target=take_money, args=args) for _ in range(2)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    print("money", money.value)
