from contextlib import redirect_stdout
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def call(path, function, *args):
    with open(path, "w") as file, redirect_stdout(file):
        function(*args)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        log = Path(folder, "worker.log")
        worker = Process(target=call, args=(log, print, "from the worker"))
        worker.start()
        worker.join()
        print("captured:", repr(log.read_text()))
