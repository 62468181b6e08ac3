import time
from multiprocessing import Event, Lock, Process, RawArray, RawValue


def move(states, current, lock, half):
    with lock:
        old, new = states[current.value], states[1 - current.value]
        new[0] = old[0] - 100
        half.set()
        time.sleep(60)
        new[1] = old[1] + 100
        current.value = 1 - current.value


if __name__ == "__main__":
    states = RawArray("i", [300, 0]), RawArray("i", 2)
    current, lock, half = RawValue("i", 0), Lock(), Event()
    mover = Process(target=move, args=(states, current, lock, half))
    mover.start()
    half.wait()
    mover.kill()
    mover.join()
    print("acquired", lock.acquire(timeout=0.2))
    money = states[current.value]
    print(money[:], "sum", sum(money), "expected", 300)
