import os
from fcntl import LOCK_EX, LOCK_NB, flock
from multiprocessing import get_context
from tempfile import TemporaryDirectory

fork = get_context("fork")


def idle(connection):
    connection.send("ready")
    connection.recv()


def hold(path, connection):
    with open(path, "w") as file:
        flock(file, LOCK_EX)
        fork.Process(target=idle, args=(connection,)).start()


def is_free(path):
    with open(path) as file:
        try:
            flock(file, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            return False
    return True


if __name__ == "__main__":
    here, there = fork.Pipe()
    with TemporaryDirectory() as folder:
        path = os.path.join(folder, "lock")
        holder = fork.Process(target=hold, args=(path, there))
        holder.start()
        here.recv()
        holder.kill()
        holder.join()
        print("holder", holder.exitcode, "lock free:", is_free(path))
        here.send("end")
        while not is_free(path):
            pass
        print("its child has ended, lock free:", is_free(path))
