from multiprocessing import Lock, Process, RLock


def release(lock):
    try:
        lock.release()
        print(type(lock).__name__, "released")
    except AssertionError as error:
        print(type(lock).__name__, type(error).__name__, error)


if __name__ == "__main__":
    for lock in Lock(), RLock():
        lock.acquire()
        worker = Process(target=release, args=(lock,))
        worker.start()
        worker.join()
