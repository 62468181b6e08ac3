import os
import sys
from multiprocessing import get_context

if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--pid"]
        os.execvp(unshare[0], [*unshare, sys.executable, __file__, "inside"])
    fork = get_context("fork")
    for name in "first", "second":
        worker = fork.Process(target=print, args=(name, "worker"))
        worker.start()
        worker.join()
