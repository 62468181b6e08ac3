# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Lock
from multiprocessing.synchronize import Lock as LockType

from shared_arrays import SharedArray, shared_zeros
from workers import Worker, run_workers

STATION = [("name", "S16"), ("count", "i4"), ("total", "f8")]


def measure(
    shared: SharedArray, lock: LockType, readings: list[tuple[int, float]]
) -> None:
    for number, degrees in readings:
        with lock:
            station = shared.array[number]
            station["count"] += 1
            station["total"] += degrees


def main() -> None:
    readings = [(0, 1.5), (1, 21.0), (1, 22.5)] * 1000
    lock = Lock()
    with shared_zeros(2, STATION) as shared:
        stations = shared.array
        stations["name"] = [b"Oslo", "北京".encode()]
        args = shared, lock, readings
        run_workers([Worker(target=measure, args=args) for _ in range(2)])
        means = stations["total"] / stations["count"]
        for name, mean in zip(stations["name"], means, strict=True):
            print(f"{name.decode()}: mean {mean:.2f}")
        print("readings:", stations["count"].sum())


if __name__ == "__main__":
    main()
