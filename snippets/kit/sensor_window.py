from ctypes import Structure, c_double, c_int
from itertools import count
from math import sin
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized
from time import monotonic, sleep

from workers import Worker, ended_after_error


class Reading(Structure):
    _fields_ = [("at", c_double), ("number", c_int), ("level", c_double)]


def measure(reading: Synchronized) -> None:
    start = monotonic()
    for number in range(1, 2001):
        sleep(max(0.0, start + number / 1000 - monotonic()))
        with reading.get_lock():
            reading.number, reading.level = number, sin(number / 100)
            reading.at = monotonic()


def describe(reading: Synchronized, old: str) -> str:
    if not reading.get_lock().acquire(timeout=0.02):
        return old
    at, number, level = reading.at, reading.number, reading.level
    reading.get_lock().release()
    if at == 0:
        return "no reading yet"
    silent = monotonic() - at > 2
    return f"reading {number}: {level:.2f}" + ", nothing new for 2 s" * silent


def main() -> None:
    reading, text = Value(Reading), ""
    sensor = Worker(target=measure, args=(reading,))
    with ended_after_error():
        sensor.start()
        start = monotonic()
        for tick in count(1):
            ended = sensor.exitcode is not None
            text = describe(reading, text)
            if ended:
                break
            sleep(max(0.0, start + tick / 30 - monotonic()))
    print(f"{text} (the sensor has ended, exit code {sensor.exitcode})")


if __name__ == "__main__":
    main()
