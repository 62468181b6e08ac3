import faulthandler
import os
from multiprocessing import get_context

if __name__ == "__mp_main__":
    os._exit(1)


def work(data):
    print(len(data))


if __name__ == "__main__":
    faulthandler.dump_traceback_later(5, exit=True)
    worker = get_context("spawn").Process(target=work, args=(bytes(1_000_000),))
    worker.start()
