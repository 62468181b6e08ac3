import os
from multiprocessing import Process
from tempfile import TemporaryFile


def captured(process):
    saved = os.dup(1)
    with TemporaryFile("w+") as file:
        os.dup2(file.fileno(), 1)
        process.start()
        process.join()
        os.dup2(saved, 1)
        os.close(saved)
        file.seek(0)
        return file.read()


if __name__ == "__main__":
    Process(target=int).start()
    text = captured(Process(target=print, args=("from the worker",)))
    print("captured:", repr(text))
