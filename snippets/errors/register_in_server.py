from functools import cache
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from queue import Queue


class Server(BaseManager):
    pass


@cache
def get_tasks():
    return Queue()


Server.register("tasks", callable=get_tasks)


def work(tasks):
    print("worker got:", tasks.get())


if __name__ == "__main__":
    with Server() as server:
        tasks = server.tasks()
        worker = Process(target=work, args=(tasks,))
        worker.start()
        server.tasks().put("first")
        worker.join()
