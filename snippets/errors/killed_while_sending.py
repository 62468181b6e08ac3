import os
import signal
from contextlib import suppress
from multiprocessing import Pipe, Process


def work(connection):
    os.set_blocking(connection.fileno(), False)
    with suppress(BlockingIOError):
        connection.send(bytes(50_000_000))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=work, args=(sender,))
    worker.start()
    sender.close()
    worker.join()
    receiver.recv()
