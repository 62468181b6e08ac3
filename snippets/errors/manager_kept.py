from multiprocessing import Manager, Process


def work(results, number):
    results[number] = number * number


if __name__ == "__main__":
    with Manager() as manager:
        results = manager.dict()
        workers = [Process(target=work, args=(results, n)) for n in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        squares = results.copy()
    print(sorted(squares.items()))
