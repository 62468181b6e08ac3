from multiprocessing import Event, Lock, Process, RawArray


def move(money, lock, half, looked):
    with lock:
        money[0] -= 100
        half.set()
        looked.wait()
        money[1] += 100


if __name__ == "__main__":
    money, lock = RawArray("i", [300, 0]), Lock()
    half, looked = Event(), Event()
    mover = Process(target=move, args=(money, lock, half, looked))
    mover.start()
    half.wait()
    print("without the lock", money[:], sum(money))
    looked.set()
    with lock:
        print("with the lock", money[:], sum(money))
