import os
from multiprocessing import Pipe, Process


def work(size, writer):
    if size < 0:
        os._exit(9)
    with writer:
        writer.send(bytes(size))


def run(size):
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(size, writer))
    worker.start()
    writer.close()
    with reader:
        try:
            return len(reader.recv())
        except (EOFError, OSError):
            return "no result"
        finally:
            worker.join()


if __name__ == "__main__":
    for size in 10_000, 1_000_000, -1:
        print(size, run(size), sep=": ")
