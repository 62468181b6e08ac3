import os
from concurrent.futures.process import BrokenProcessPool
from signal import SIGKILL

from workers import worker_pool


def work(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), SIGKILL)
    return number * number


def main() -> None:
    try:
        with worker_pool(2) as pool:
            print(list(pool.map(work, range(4))))
    except BrokenProcessPool as error:
        print(*error.__notes__)


if __name__ == "__main__":
    main()
