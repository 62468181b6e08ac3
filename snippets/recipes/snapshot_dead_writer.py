import os
from multiprocessing import Process, RawArray, RawValue
from signal import SIGKILL


def die_in_sequence(version, point):
    version.value += 1
    point[0] = 1
    os.kill(os.getpid(), SIGKILL)


def die_in_double(current, points):
    spare = (current.value + 1) % 2
    points[2 * spare] = 1
    os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    for die, first in (die_in_sequence, 2), (die_in_double, 3):
        number = RawValue("I", first)
        points = RawArray("d", 4)
        shared = number, points
        worker = Process(target=die, args=shared, daemon=True)
        worker.start()
        worker.join()
        print(die.__name__, worker.exitcode, points[:])
        if die is die_in_sequence:
            print("version", number.value, "point", points[:2])
        else:
            start = number.value % 2 * 2
            print("current", number.value, end=" ")
            print("point", points[start : start + 2])
