from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool

if __name__ == "__main__":
    files = []
    for make_pool in Pool, ProcessPoolExecutor:
        try:
            make_pool(len(files))
        except ValueError as error:
            print(f"ValueError: {error}")
