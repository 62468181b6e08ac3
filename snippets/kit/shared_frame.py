# /// script
# dependencies = ["numpy", "pandas"]
# ///
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

import numpy
import pandas
from shared_arrays import SharedArray, shared_zeros
from workers import worker_pool

Columns = dict[str, SharedArray]


@contextmanager
def shared_columns(items: Iterable[tuple[str, pandas.Series]]) -> Iterator[Columns]:
    columns: Columns = {}
    with ExitStack() as at_end:
        for name, series in items:
            if name in columns:
                raise ValueError(f"two columns are called {name!r}")
            if not isinstance(series.dtype, numpy.dtype) or series.dtype.hasobject:
                raise TypeError(f"column {name!r}: convert {series.dtype} to numbers")
            shared = shared_zeros(len(series), series.dtype)
            columns[name] = at_end.enter_context(shared)
            columns[name].array[:] = series
            del series
        yield columns


def start(columns: Columns) -> None:
    global trips
    for shared in columns.values():
        shared.array.flags.writeable = False
    trips = pandas.DataFrame({n: c.array for n, c in columns.items()}, copy=False)


def mean_distance(hour: int) -> str:
    return f"{hour:2} h {trips.loc[trips.hour == hour, 'km'].mean():6.2f} km"


def main() -> None:
    hours = pandas.Series(range(240_000)) % 24
    frame = pandas.DataFrame({"hour": hours, "km": hours * 1.5 + 2})
    with shared_columns(frame.items()) as columns:
        del frame
        with worker_pool(2, start, (columns,)) as pool:
            print(*pool.map(mean_distance, [0, 8, 16]), sep="\n")


if __name__ == "__main__":
    main()
