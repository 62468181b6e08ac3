from multiprocessing import Lock

if __name__ == "__main__":
    lock = Lock()
    lock.acquire()
    try:
        print(lock.locked())
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
