import os
import tempfile
from glob import glob
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("forkserver")
    for number in 1, 2:
        worker = context.Process(target=print, args=("worker", number))
        worker.start()
        worker.join()
        for socket in glob(f"{tempfile.gettempdir()}/pymp-*/*"):
            os.unlink(socket)
