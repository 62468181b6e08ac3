from multiprocessing import Process, parent_process


def work(name):
    print(name, "runs in a child:", parent_process() is not None)


if __name__ == "__main__":
    workers = [Process(target=work(name)) for name in "AB"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
