from multiprocessing import Array, Process, Value

GRID = [x / 4 for x in range(8)]


def f(x):
    return x * (2 - x)


def work(following, results):
    while True:
        with following.get_lock():
            index = following.value
            following.value += 1
        if index >= len(GRID):
            break
        results[index] = f(GRID[index])


if __name__ == "__main__":
    following = Value("i")
    results = Array("d", len(GRID), lock=False)
    args = following, results
    workers = [Process(target=work, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
    print(results[:])
    print(results[:] == [f(x) for x in GRID])
