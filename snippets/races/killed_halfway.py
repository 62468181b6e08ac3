from multiprocessing import Event, Lock, Process, RawArray


def move(money, lock, half, go_on):
    with lock:
        money[0] -= 100
        half.set()
        go_on.wait()
        money[1] += 100


if __name__ == "__main__":
    money, lock = RawArray("i", [300, 0]), Lock()
    for killed in False, True:
        half, go_on = Event(), Event()
        mover = Process(target=move, args=(money, lock, half, go_on))
        mover.start()
        half.wait()
        if killed:
            mover.kill()
        else:
            go_on.set()
        mover.join()
        print("exit code", mover.exitcode, money[:], "sum", sum(money))
    print("acquired", lock.acquire(block=False))
