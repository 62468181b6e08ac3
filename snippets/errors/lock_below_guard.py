from multiprocessing import Event, Lock, Process


def hold(lock, taken, done):
    with lock:
        taken.set()
        done.wait()


def try_to_enter(lock, who):
    print(f"{who} gets in:", lock.acquire(block=False))


if __name__ == "__main__":
    lock, taken, done = Lock(), Event(), Event()
    first = Process(target=hold, args=(lock, taken, done))
    first.start()
    taken.wait()
    second = Process(target=try_to_enter, args=(lock, "second worker"))
    second.start()
    second.join()
    try_to_enter(lock, "the parent")
    done.set()
    first.join()
