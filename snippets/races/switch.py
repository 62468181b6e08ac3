from multiprocessing import Event, Lock, Process, RawArray, RawValue


def move(states, current, lock, half, go_on):
    with lock:
        old, new = current.value, 1 - current.value
        states[new][0] = states[old][0] - 100
        half.set()
        go_on.wait()
        states[new][1] = states[old][1] + 100
        current.value = new


if __name__ == "__main__":
    states = RawArray("i", [300, 0]), RawArray("i", 2)
    current, lock = RawValue("i", 0), Lock()
    for killed in False, True:
        half, go_on = Event(), Event()
        args = states, current, lock, half, go_on
        mover = Process(target=move, args=args)
        mover.start()
        half.wait()
        if killed:
            mover.kill()
        else:
            go_on.set()
        mover.join()
        money = states[current.value]
        print("exit code", mover.exitcode, money[:], "sum", sum(money))
    print("acquired", lock.acquire(block=False))
