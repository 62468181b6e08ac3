import sys
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
    jobs = save_money, take_money
    workers = [Process(target=job, args=(money,)) for job in jobs]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("money", money.value, "expected", 2000 + 50_000 * (200 - 150))
