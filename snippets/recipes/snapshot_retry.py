from ctypes import Structure, c_double, c_uint
from multiprocessing import Event, Process, RawValue


class Point(Structure):
    _fields_ = [("version", c_uint), ("x", c_double), ("y", c_double)]


def move(point, half, seen):
    point.version += 1
    point.x = 1
    half.set()
    seen.wait()
    point.y = 1
    point.version += 1


def look(point):
    before = point.version
    copy = point.x, point.y
    whole = before % 2 == 0 and point.version == before
    return copy if whole else None


if __name__ == "__main__":
    point, half, seen = RawValue(Point), Event(), Event()
    before = look(point), "version", point.version
    shared = point, half, seen
    worker = Process(target=move, args=shared, daemon=True)
    worker.start()
    half.wait()
    print("before them", *before)
    print("between the writes", look(point), "version", point.version)
    seen.set()
    worker.join()
    print("after them", look(point), "version", point.version)
