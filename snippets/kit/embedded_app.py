import sys
from multiprocessing import get_context, set_executable
from pathlib import Path

from workers import worker_pool


def cube(number: int) -> int:
    return number**3


def executable() -> str:
    return Path(sys.executable).name


def main(python: str = sys.executable) -> None:
    set_executable(python)
    with worker_pool(2, mp_context=get_context("spawn")) as pool:
        print("cubes:", *pool.map(cube, range(5)))
        print("workers run in", pool.submit(executable).result())
    print("this is", executable())


if __name__ == "__main__":
    main()
