from multiprocessing import get_context

import __main__

if __name__ == "__main__":
    del __main__.__spec__
    if not hasattr(__main__, "__spec__"):
        __spec__ = None
    worker = get_context("spawn").Process(target=print, args=("worker",))
    worker.start()
    worker.join()
