import os
from multiprocessing import Event, Value
from signal import SIGKILL, SIGSTOP
from time import monotonic, sleep

from sensor_window import Reading, describe
from workers import Worker, ended_after_error


def measure_once(reading, done):
    with reading.get_lock():
        reading.number, reading.level, reading.at = 1, 0.5, monotonic()
    done.set()
    os.kill(os.getpid(), SIGSTOP)


if __name__ == "__main__":
    reading, done = Value(Reading), Event()
    print(describe(reading, ""))
    sensor = Worker(target=measure_once, args=(reading, done))
    with ended_after_error():
        sensor.start()
        done.wait()
        print(describe(reading, ""))
        while "nothing new" not in (text := describe(reading, "")):
            sleep(0.1)
        print(f"{text} (exit code {sensor.exitcode})")
        os.kill(sensor.pid, SIGKILL)
        sensor.join()
    print(f"{describe(reading, '')} (exit code {sensor.exitcode})")
