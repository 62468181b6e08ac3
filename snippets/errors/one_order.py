import sys
from multiprocessing import Process, Value


def move(accounts, giver, taker):
    first, second = sorted((giver, taker))
    for _ in range(1_000):
        with accounts[first].get_lock():
            with accounts[second].get_lock():
                accounts[giver].value -= 1
                accounts[taker].value += 1


if __name__ == "__main__":
    accounts = Value("i", 100), Value("i", 100)
    ways = (accounts, 0, 1), (accounts, 1, 0)
    movers = [Process(target=move, args=way) for way in ways]
    for mover in movers:
        mover.start()
    for mover in movers:
        mover.join()
    if any(mover.exitcode for mover in movers):
        sys.exit("a worker failed")
    print("accounts", [account.value for account in accounts])
