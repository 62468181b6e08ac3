import os
from multiprocessing import get_context
from tempfile import TemporaryFile


def write(number):
    os.write(number, b"a line of the child\n")


if __name__ == "__main__":
    with TemporaryFile() as file:
        number = os.dup2(file.fileno(), 100)
        writer = get_context("spawn").Process(target=write, args=(number,))
        writer.start()
        writer.join()
        print("exit code", writer.exitcode)
