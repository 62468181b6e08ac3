from multiprocessing import Barrier, Process, Value


def move(giver, taker, both_hold):
    with giver.get_lock():
        both_hold.wait()
        with taker.get_lock():
            giver.value -= 1
            taker.value += 1


if __name__ == "__main__":
    left, right = Value("i", 100), Value("i", 100)
    move(left, right, Barrier(1))
    print("alone", left.value, right.value)
    both_hold = Barrier(3)
    ways = (left, right, both_hold), (right, left, both_hold)
    movers = [Process(target=move, args=w, daemon=True) for w in ways]
    for mover in movers:
        mover.start()
    both_hold.wait()
    for mover in movers:
        mover.join(timeout=0.5)
        print("still waiting", mover.is_alive())
