from ctypes import Structure, c_double, c_int
from math import cos, hypot, sin
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized
from time import sleep

from workers import Worker, run_workers

STEPS = 1000


class Position(Structure):
    _fields_ = [("x", c_double), ("y", c_double), ("step", c_int)]


def move(position: Synchronized) -> None:
    for step in range(1, STEPS + 1):
        with position.get_lock():
            position.x, position.y = 5 * cos(step / 100), 5 * sin(step / 100)
            position.step = step
        sleep(0.001)


def watch(position: Synchronized) -> None:
    step, distances = 0, []
    while step < STEPS:
        with position.get_lock():
            x, y, step = position.x, position.y, position.step
        distances.append(hypot(x, y))
        sleep(0.002)
    print(f"from {min(distances):.2f} to {max(distances):.2f} m from the center")


def main() -> None:
    position = Value(Position, 5, 0, 0)
    run_workers([Worker(target=work, args=(position,)) for work in (move, watch)])


if __name__ == "__main__":
    main()
