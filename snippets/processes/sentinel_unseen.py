import time
from multiprocessing import get_context
from multiprocessing.connection import wait


def idle(connection):
    connection.send("ready")
    connection.recv()


def start_one(context, connection):
    context.Process(target=idle, args=(connection,)).start()
    time.sleep(60)


def show(method):
    context = get_context(method)
    here, there = context.Pipe()
    worker = context.Process(target=start_one, args=(context, there))
    worker.start()
    here.recv()
    worker.kill()
    worker.join()
    ready = bool(wait([worker.sentinel], timeout=1))
    here.send("end")
    print(method, worker.exitcode, ready, sep="  ")


if __name__ == "__main__":
    print("method", "exit code", "sentinel ready", sep="  ")
    for method in "fork", "spawn":
        show(method)
