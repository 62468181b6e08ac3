from multiprocessing import Array, Process


def change(money, index, amount):
    with money.get_lock():
        money[index] += amount


def move(money, amount):
    with money.get_lock():
        change(money, 0, -amount)
        change(money, 1, amount)


if __name__ == "__main__":
    money = Array("i", [300, 0])
    movers = [Process(target=move, args=(money, 100)) for _ in range(3)]
    for mover in movers:
        mover.start()
    for mover in movers:
        mover.join()
    print(money[:])
