from multiprocessing import Barrier, Process, Value


def move(giver, taker, both_hold):
    with giver.get_lock():
        both_hold.wait()
        with taker.get_lock():
            giver.value -= 1
            taker.value += 1


if __name__ == "__main__":
    left, right = Value("i", 100), Value("i", 100)
    both_hold = Barrier(2)
    ways = (left, right, both_hold), (right, left, both_hold)
    movers = [Process(target=move, args=way) for way in ways]
    for mover in movers:
        mover.start()
    for mover in movers:
        mover.join(timeout=1)
        print(mover.name, "still waiting", mover.is_alive())
    for mover in movers:
        mover.kill()
        mover.join()
