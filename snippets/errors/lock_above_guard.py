from multiprocessing import Event, Lock, Process

lock = Lock()


def hold(taken, done):
    with lock:
        taken.set()
        done.wait()


def try_to_enter(who):
    print(f"{who} gets in:", lock.acquire(block=False))


if __name__ == "__main__":
    taken, done = Event(), Event()
    first = Process(target=hold, args=(taken, done))
    first.start()
    taken.wait()
    second = Process(target=try_to_enter, args=("second worker",))
    second.start()
    second.join()
    try_to_enter("the parent")
    done.set()
    first.join()
