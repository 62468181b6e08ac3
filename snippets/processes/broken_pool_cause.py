import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

if __name__ == "__main__":
    forkserver = get_context("forkserver")
    with ProcessPoolExecutor(max_workers=1, mp_context=forkserver) as executor:
        try:
            executor.submit(os._exit, 3).result()
        except BrokenProcessPool as error:
            print("cause:", str(error.__cause__).strip("\n'"))
