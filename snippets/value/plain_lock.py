from multiprocessing import Lock, RLock, Value

if __name__ == "__main__":
    for lock in (RLock(), Lock()):
        counter = Value("i", 7, lock=lock)
        with counter.get_lock():
            again = lock.acquire(block=False)
            print(type(lock).__name__, "taken again:", again)
            if again:
                lock.release()
            counter.get_obj().value += 1
        print(counter.value)
