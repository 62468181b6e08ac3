import os
from multiprocessing import Pool

leaked = []


def convert(number):
    leaked.append(bytes(1_000_000))
    return os.getpid(), f"{len(leaked)} MB"


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=3) as pool:
        for pid, kept in pool.imap(convert, range(6)):
            print("worker", pid, "keeps", kept)
