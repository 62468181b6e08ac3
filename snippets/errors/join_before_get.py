from multiprocessing import Process, Queue


def work(results, size):
    results.put(bytes(size))


if __name__ == "__main__":
    results = Queue()
    for size in 10_000, 1_000_000:
        worker = Process(target=work, args=(results, size))
        worker.start()
        worker.join(timeout=2)
        print(size, "bytes: alive", worker.is_alive())
        results.get()
        worker.join()
        print("taken: alive", worker.is_alive())
