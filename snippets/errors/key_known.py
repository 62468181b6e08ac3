from multiprocessing import Pool, current_process
from multiprocessing.managers import SyncManager


def add(ages):
    ages["Li"] = 7


if __name__ == "__main__":
    current_process().authkey = b"secret"
    with SyncManager() as manager, Pool(1) as pool:
        ages = manager.dict()
        pool.apply(add, (ages,))
        print(ages)
