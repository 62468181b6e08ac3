from multiprocessing import Manager, Process


def add(counter, lock):
    for _ in range(100):
        with lock:
            counter.value += 1


if __name__ == "__main__":
    with Manager() as manager:
        counter, lock = manager.Value("i", 0), manager.Lock()
        args = counter, lock
        workers = [Process(target=add, args=args) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("counter", counter.value)
