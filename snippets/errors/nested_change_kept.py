from multiprocessing import Lock, Manager, Process


def work(shared, rows, lock):
    shared["done"].append(1)
    with lock:
        row = rows[0]
        row["x"] += 1
        rows[0] = row


if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(done=manager.list())
        rows = manager.list([{"x": 0}])
        args = shared, rows, Lock()
        workers = [Process(target=work, args=args) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(list(shared["done"]), rows)
