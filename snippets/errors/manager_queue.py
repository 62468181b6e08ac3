from multiprocessing import Manager, Pool


def square(lock, queue, number):
    with lock:
        queue.put(number * number)
        return lock.acquire(blocking=False)


if __name__ == "__main__":
    with Manager() as manager, Pool(2) as pool:
        lock, queue = manager.Lock(), manager.Queue()
        tasks = [(lock, queue, number) for number in range(4)]
        print("free", set(pool.starmap(square, tasks)))
        print(sorted(queue.get() for _ in tasks))
