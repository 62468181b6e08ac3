from collections import namedtuple
from multiprocessing import Pool

Point = namedtuple("Position", "x y")


def mirrored(point):
    return Point(point.y, point.x)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(mirrored, (Point(1, 2),)))
