from multiprocessing import Process, Value


def deposit(balance, times):
    for _ in range(times):
        with balance.get_lock():
            balance.value += 1


if __name__ == "__main__":
    balance = Value("i", 0)
    args = balance, 100_000
    workers = [Process(target=deposit, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("expected 200000, got", balance.value)
