from multiprocessing import Array, Process


def change(money, index, amount):
    with money.get_lock():
        money[index] += amount
        print(money[:], money.get_lock())


def move(money, amount):
    with money.get_lock():
        change(money, 0, -amount)
        change(money, 1, amount)


if __name__ == "__main__":
    money = Array("i", [300, 0])
    mover = Process(target=move, args=(money, 100))
    mover.start()
    mover.join()
    print(money[:])
