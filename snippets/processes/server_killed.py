import os
import signal
from multiprocessing import get_context

forkserver = get_context("forkserver")


def work(connection):
    connection.send(os.getppid())
    connection.recv()
    connection.send("still running")


if __name__ == "__main__":
    here, there = forkserver.Pipe()
    worker = forkserver.Process(target=work, args=(there,))
    worker.start()
    there.close()
    os.kill(here.recv(), signal.SIGKILL)
    worker.join()
    print("exit code", worker.exitcode, "alive", worker.is_alive())
    here.send("Are you there?")
    print("worker:", here.recv())
