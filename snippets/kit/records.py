from ctypes import Structure, c_char, c_double, c_int
from multiprocessing import Array

from workers import Worker, run_workers


class Station(Structure):
    _fields_ = [
        ("name", c_char * 16),
        ("count", c_int),
        ("total", c_double),
    ]


def measure(stations, readings: list[tuple[int, float]]) -> None:
    for number, degrees in readings:
        with stations.get_lock():
            station = stations[number]
            station.count += 1
            station.total += degrees


def main() -> None:
    stations = Array(Station, [(b"Oslo",), ("北京".encode(),)])
    readings = [(0, 1.5), (1, 21.0), (1, 22.5)] * 1000
    run_workers([Worker(target=measure, args=(stations, readings)) for _ in range(2)])
    for station in stations:
        mean = station.total / station.count
        print(f"{station.name.decode()}: {station.count} readings, mean {mean:.2f}")


if __name__ == "__main__":
    main()
