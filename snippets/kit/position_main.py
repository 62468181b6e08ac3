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


def snapshot(position: Synchronized) -> tuple[float, float, int] | None:
    """Copy the position, or return None if its lock is not free within a second."""
    if not position.get_lock().acquire(timeout=1):
        return None
    try:
        return position.x, position.y, position.step
    finally:
        position.get_lock().release()


def main() -> None:
    position = Value(Position, 5, 0, 0)
    found: list[tuple[float, float, int] | None] = []
    mover = Worker(target=move, args=(position,))
    run_workers([mover], watch=lambda: found.append(snapshot(position)))
    distances = [hypot(x, y) for x, y, _step in filter(None, found)]
    print(f"from {min(distances):.2f} to {max(distances):.2f} m from the center")


if __name__ == "__main__":
    main()
