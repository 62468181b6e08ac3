# /// script
# dependencies = ["numpy", "pandas"]
# ///
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pandas
from shared_arrays import SharedArray, shared_copy
from workers import worker_pool


@contextmanager
def shared_columns(frame: pandas.DataFrame) -> Iterator[dict[str, SharedArray]]:
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(shared_copy(column.to_numpy()))
            for name, column in frame.items()
        }


def start(columns: dict[str, SharedArray]) -> None:
    global trips
    for shared in columns.values():
        shared.array.flags.writeable = False
    trips = pandas.DataFrame({n: c.array for n, c in columns.items()}, copy=False)


def mean_distance(hour: int) -> str:
    return f"{hour:2} h {trips.loc[trips.hour == hour, 'km'].mean():6.2f} km"


def main() -> None:
    hours = pandas.Series(range(240_000)) % 24
    frame = pandas.DataFrame({"hour": hours, "km": hours * 1.5 + 2})
    with shared_columns(frame) as columns, worker_pool(2, start, (columns,)) as pool:
        print(*pool.map(mean_distance, [0, 8, 16]), sep="\n")


if __name__ == "__main__":
    main()
