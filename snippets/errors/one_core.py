import os
from multiprocessing import Pool


def core_count(task):
    return len(os.sched_getaffinity(0))


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with Pool(2) as pool:
        print("cores of the workers:", set(pool.map(core_count, range(4))))
