import os
from multiprocessing import Pool

HELPERS = 5
WANTED = 4


def processes_allowed():
    try:
        with open("/sys/fs/cgroup/pids.max") as limit:
            with open("/sys/fs/cgroup/pids.current") as current:
                room = int(limit.read()) - int(current.read())
    except (OSError, ValueError):
        room = WANTED + HELPERS
    processors = len(os.sched_getaffinity(0))
    return max(1, min(WANTED, processors, room - HELPERS))


if __name__ == "__main__":
    with Pool(processes_allowed()) as pool:
        print(sum(pool.map(abs, range(-100, 0))))
