import time
from multiprocessing import Event, Lock, Process, RawArray


def move(money, lock, half):
    with lock:
        money[0] -= 100
        half.set()
        time.sleep(60)
        money[1] += 100


if __name__ == "__main__":
    money, lock, half = RawArray("i", [300, 0]), Lock(), Event()
    mover = Process(target=move, args=(money, lock, half))
    mover.start()
    half.wait()
    mover.kill()
    mover.join()
    print("acquired", lock.acquire(timeout=0.2))
    print(money[:], "sum", sum(money), "expected", 300)
