import sys
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
    workers = [Process(target=take_money, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("money", money.value)
