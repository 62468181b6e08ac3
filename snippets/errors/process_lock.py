from multiprocessing import Event, Lock, Process


def hold(lock, taken, done):
    with lock:
        taken.set()
        done.wait()


if __name__ == "__main__":
    lock, taken, done = Lock(), Event(), Event()
    worker = Process(target=hold, args=(lock, taken, done))
    worker.start()
    taken.wait()
    print("both have it:", lock.acquire(block=False))
    done.set()
    worker.join()
    print("free again:", lock.acquire(block=False))
