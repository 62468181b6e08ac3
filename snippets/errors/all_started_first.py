from multiprocessing import Barrier, Pool, Process


def keep(barrier):
    global both
    both = barrier


def work(name):
    both.wait(timeout=60)
    return f"{name} and the other run together"


def work_alone(name, barrier):
    keep(barrier)
    work(name)


if __name__ == "__main__":
    barrier = Barrier(2)
    workers = [Process(target=work_alone, args=(name, barrier)) for name in "AB"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
    with Pool(2, keep, (barrier,)) as pool:
        results = [pool.apply_async(work, (name,)) for name in "AB"]
        print([result.get() for result in results])
        print(pool.map(work, "AB", chunksize=1))
