import os
from concurrent.futures import ProcessPoolExecutor

CORES = os.sched_getaffinity(0)


def core_count(task: int) -> int:
    return len(os.sched_getaffinity(0))


def use_cores(cores: set[int]) -> None:
    os.sched_setaffinity(0, cores)


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(CORES)})
    with ProcessPoolExecutor(2, initializer=use_cores, initargs=(CORES,)) as executor:
        print("cores of the workers:", set(executor.map(core_count, range(4))))
