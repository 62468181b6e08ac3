from multiprocessing import Lock


def is_free(lock):
    if not lock.acquire(block=False):
        return False
    lock.release()
    return True


if __name__ == "__main__":
    lock = Lock()
    print("free", is_free(lock))
    with lock:
        print("free", is_free(lock))
