import os
from multiprocessing import Pipe, Process


def become_daemon():
    os.closerange(3, 256)


def work(sender):
    sender.send("a line of the child")


if __name__ == "__main__":
    become_daemon()
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=work, args=(sender,))
    worker.start()
    print(receiver.recv())
    worker.join()
