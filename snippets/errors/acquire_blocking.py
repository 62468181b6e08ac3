from multiprocessing import Lock

if __name__ == "__main__":
    lock = Lock()
    print(lock.acquire(blocking=False))
