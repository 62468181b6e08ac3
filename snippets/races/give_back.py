import random
import time
from multiprocessing import Barrier, Process, Value


def try_once(giver, taker, amount, both):
    with giver.get_lock():
        both.wait()
        free = taker.get_lock().acquire(block=False)
        both.wait()
        if free:
            giver.value -= amount
            taker.value += amount
            taker.get_lock().release()
        return free


def move(giver, taker, amount, both):
    first = moved = try_once(giver, taker, amount, both)
    while not moved:
        time.sleep(random.random() / 100)
        moved = try_once(giver, taker, amount, Barrier(1))
    return first


if __name__ == "__main__":
    left, right = Value("i", 100), Value("i", 100)
    both = Barrier(2)
    mover = Process(target=move, args=(left, right, 50, both))
    mover.start()
    print("first try", move(right, left, 20, both))
    mover.join()
    print(left.value, right.value)
