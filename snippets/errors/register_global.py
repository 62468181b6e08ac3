from multiprocessing import get_context
from multiprocessing.managers import BaseManager
from queue import Queue


class Server(BaseManager):
    pass


def get_tasks():
    return tasks


Server.register("tasks", callable=get_tasks)

if __name__ == "__main__":
    tasks = Queue()
    with Server(ctx=get_context("spawn")) as server:
        server.tasks().put("first")
