import random
import time
from multiprocessing import Barrier, Process, Value


def move(giver, taker, both_hold):
    tries, moved = 0, False
    while not moved:
        with giver.get_lock():
            if tries == 0:
                both_hold.wait()
            moved = taker.get_lock().acquire(timeout=0.1)
            if moved:
                giver.value -= 1
                taker.value += 1
                taker.get_lock().release()
        tries += 1
        time.sleep(random.random() / 100)


if __name__ == "__main__":
    left, right = Value("i", 100), Value("i", 100)
    both_hold = Barrier(2)
    ways = (left, right, both_hold), (right, left, both_hold)
    movers = [Process(target=move, args=way) for way in ways]
    for mover in movers:
        mover.start()
    for mover in movers:
        mover.join()
    print(left.value, right.value)
