from multiprocessing import Barrier, Manager, Process


def add_one(counter, both_have_read):
    seen = counter.value
    both_have_read.wait()
    counter.value = seen + 1


if __name__ == "__main__":
    with Manager() as manager:
        counter = manager.Value("i", 0)
        args = counter, Barrier(2)
        workers = [Process(target=add_one, args=args) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(counter, "expected", 2)
