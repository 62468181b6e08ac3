from ctypes import Structure, c_char, c_short
from multiprocessing import Array


class Station(Structure):
    _fields_ = [("name", c_char * 8), ("count", c_short)]


if __name__ == "__main__":
    stations = Array(Station, [(b"north", 7)])
    station = stations[0]
    print(station.name, station.count)
    for field, wrong in (
        ("name", b"north-east"),
        ("name", "south"),
        ("count", 1.5),
        ("count", 40_000),
        ("cuont", 8),
    ):
        try:
            setattr(station, field, wrong)
            print(field, "accepted:", getattr(station, field))
        except (TypeError, ValueError) as error:
            print(field, f"{type(error).__name__}: {error}")
    print(stations[0].name, stations[0].count)
