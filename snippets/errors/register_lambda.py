from multiprocessing import get_context
from multiprocessing.managers import BaseManager
from queue import Queue


class Server(BaseManager):
    pass


if __name__ == "__main__":
    tasks = Queue()
    Server.register("tasks", callable=lambda: tasks)
    Server(ctx=get_context("spawn")).start()
