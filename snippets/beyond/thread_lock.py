from threading import Lock, Thread


def add(counter, lock):
    for _ in range(25_000):
        with lock:
            counter[0] += 1


if __name__ == "__main__":
    counter, lock = [0], Lock()
    threads = [Thread(target=add, args=(counter, lock)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("counter", counter[0], "expected", 100_000)
