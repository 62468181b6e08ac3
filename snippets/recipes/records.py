from ctypes import Structure, c_char, c_double, c_int
from multiprocessing import Array, Process
from multiprocessing.connection import wait


class Station(Structure):
    _fields_ = [
        ("name", c_char * 8),
        ("count", c_int),
        ("total", c_double),
    ]


def measure(stations, degrees):
    for number in range(1_000):
        with stations.get_lock():
            station = stations[number % 2]
            station.count += 1
            station.total += degrees


def join_all(workers):
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


if __name__ == "__main__":
    stations = Array(Station, [(b"north",), (b"south",)])
    workers = [
        Process(target=measure, args=(stations, degrees), daemon=True)
        for degrees in (1.5, 2.5)
    ]
    for worker in workers:
        worker.start()
    join_all(workers)
    for s in stations:
        print(s.name.decode(), s.count, s.total, s.total / s.count == 2)
