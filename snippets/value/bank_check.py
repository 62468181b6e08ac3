import sys
from multiprocessing import Process, Value


def take_money(money, amount):
    with money.get_lock():
        if money.value < amount:
            sys.exit(1)
        money.value -= amount


if __name__ == "__main__":
    money = Value("i", 200)
    args = money, 150
    workers = [Process(target=take_money, args=args) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    refused = sum(worker.exitcode for worker in workers)
    print("money", money.value, "refused", refused)
