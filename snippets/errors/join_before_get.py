from multiprocessing import Process, Queue


def work(results, size):
    results.put(bytes(size))


if __name__ == "__main__":
    results = Queue()
    for size, timeout in (10_000, None), (1_000_000, 2):
        worker = Process(target=work, args=(results, size))
        worker.start()
        worker.join(timeout)
        print(size, "bytes: alive", worker.is_alive())
        results.get()
        worker.join()
        print("taken: alive", worker.is_alive())
