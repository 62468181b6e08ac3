from multiprocessing import Manager, Process


def work(shared):
    shared["done"].append(1)
    shared["copied"] = [*shared["copied"], 1]


if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(done=manager.list(), copied=[])
        worker = Process(target=work, args=(shared,))
        worker.start()
        worker.join()
        print(list(shared["done"]), shared["copied"])
