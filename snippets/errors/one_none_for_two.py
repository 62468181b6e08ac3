from multiprocessing import Process, Queue
from multiprocessing.connection import wait


def work(tasks):
    while tasks.get() is not None:
        pass


if __name__ == "__main__":
    tasks = Queue()
    for task in [*range(10), None]:
        tasks.put(task)
    workers = [Process(target=work, args=(tasks,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    wait([worker.sentinel for worker in workers])
    print("one has ended")
    for worker in workers:
        worker.join(timeout=1)
    print("alive", sum(worker.is_alive() for worker in workers))
    tasks.put(None)
    for worker in workers:
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
