import os
import tempfile
from multiprocessing import Manager, get_context


def work(numbers):
    numbers.append(7)


if __name__ == "__main__":
    folder = os.environ.get("RUNTIME_DIRECTORY", "/tmp")
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    with Manager() as manager:
        numbers = manager.list()
        worker = get_context("forkserver").Process(target=work, args=(numbers,))
        worker.start()
        worker.join()
        print(numbers)
