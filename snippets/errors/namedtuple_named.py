from multiprocessing import Pool
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


def mirrored(point: Point) -> Point:
    return Point(point.y, point.x)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(mirrored, (Point(1, 2),)))
