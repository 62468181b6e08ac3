import os
import time
from multiprocessing import get_context, parent_process


def watch(connection):
    born_to, parent = os.getppid(), parent_process()
    connection.send("ready")
    connection.recv()
    parent.join(timeout=1)
    connection.send((parent.is_alive(), os.getppid() == born_to))


def idle(connection):
    connection.send("ready")
    connection.recv()


def start_two(context, theirs, idles):
    context.Process(target=watch, args=(theirs,)).start()
    context.Process(target=idle, args=(idles,)).start()
    time.sleep(60)


def show(method):
    context = get_context(method)
    watcher, theirs = context.Pipe()
    idler, idles = context.Pipe()
    starter = context.Process(target=start_two, args=(context, theirs, idles))
    starter.start()
    watcher.recv()
    idler.recv()
    starter.kill()
    starter.join()
    watcher.send("Your parent is dead.")
    alive, same = watcher.recv()
    idler.send("end")
    print(method, alive, same, sep="  ")


if __name__ == "__main__":
    print("method", "is_alive()", "same getppid()", sep="  ")
    for method in "fork", "spawn":
        show(method)
