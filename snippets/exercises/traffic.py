import sys
from multiprocessing import Process, Value


def add_up(balances, lines):
    for line in lines:
        sender, receiver, size = line.split()
        first, second = sorted((sender, receiver))
        with balances[first].get_lock():
            with balances[second].get_lock():
                balances[sender].value -= int(size)
                balances[receiver].value += int(size)


if __name__ == "__main__":
    logs = ["web api 30", "api db 20"] * 20_000, ["api web 50", "db api 10"] * 20_000
    balances = {name: Value("q", 0) for name in ("web", "api", "db")}
    workers = [Process(target=add_up, args=(balances, log)) for log in logs]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    for name, total in balances.items():
        print(name, total.value)
