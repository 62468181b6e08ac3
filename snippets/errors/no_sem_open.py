import _multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value

if __name__ == "__main__":
    del _multiprocessing.SemLock
    try:
        ProcessPoolExecutor()
    except NotImplementedError as error:
        print(f"NotImplementedError: {error}")
    counter = Value("i", 7)
