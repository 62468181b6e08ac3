import os
from ctypes import CDLL, POINTER, Structure, c_double, c_int
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory
from time import sleep

from c_atomic_add import COMPILE
from workers import Worker, run_workers

TIMES = 1000


class Reading(Structure):
    _fields_ = [("volts", c_double), ("amperes", c_double), ("count", c_int)]


def fill(reading: Synchronized, library: Path) -> None:
    measure = CDLL(str(library)).measure
    measure.argtypes, measure.restype = [POINTER(Reading)], None
    for _ in range(TIMES):
        with reading.get_lock():
            measure(reading.get_obj())


def watch(reading: Synchronized) -> None:
    count = 0
    while count < TIMES:
        with reading.get_lock():
            count, watts = reading.count, reading.volts * reading.amperes
        sleep(0.001)
    print(f"reading {count}: {watts:g} watts")


def main() -> None:
    reading, source = Value(Reading), Path(__file__).with_suffix(".c")
    with TemporaryDirectory() as folder:
        library, env = Path(folder, "c_struct.so"), os.environ | {"TMPDIR": folder}
        run([*COMPILE, source, "-o", library], env=env, check=True)
        meter = Worker(target=fill, args=(reading, library))
        run_workers([meter, Worker(target=watch, args=(reading,))])


if __name__ == "__main__":
    main()
