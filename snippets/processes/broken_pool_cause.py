import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        try:
            executor.submit(os._exit, 3).result()
        except BrokenProcessPool as error:
            print("cause:", str(error.__cause__).strip("\n'"))
