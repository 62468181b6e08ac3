from multiprocessing import Lock, Process, RawArray


def move(money, lock, amount):
    with lock:
        money[0] -= amount
        money[1] += amount
        print("free", lock.acquire(block=False))


if __name__ == "__main__":
    money, lock = RawArray("i", [300, 0]), Lock()
    args = (money, lock, 100)
    movers = [Process(target=move, args=args) for _ in range(3)]
    for mover in movers:
        mover.start()
    for mover in movers:
        mover.join()
    print(money[:])
