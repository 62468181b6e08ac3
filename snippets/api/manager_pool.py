from multiprocessing import Manager, Pool


def work(number, results, total, lock):
    results.append(number)
    with lock:
        total.value += number


if __name__ == "__main__":
    with Manager() as manager, Pool(2) as pool:
        results, total = manager.list(), manager.Value("i", 0)
        shared = results, total, manager.Lock()
        pool.starmap(work, [(n, *shared) for n in range(101)])
        print(len(results), "results", total)
