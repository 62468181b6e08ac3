# /// script
# dependencies = ["numpy", "pandas>=3", "pyarrow"]
# ///
import tracemalloc

import pandas
import pyarrow
from shared_frame import shared_columns

ROWS = 100_000
DAYS = pandas.Series(pandas.date_range("1900-01-01", periods=ROWS, freq="h"))
CITIES = ["Rome", None] * (ROWS // 2)
COLUMNS = {
    "int64": DAYS.dt.hour.astype("int64"),
    "float64": DAYS.dt.hour * 0.5,
    "float64, NaN": pandas.Series([0.5, None] * (ROWS // 2)),
    "bool": DAYS.dt.hour < 12,
    "datetime64": DAYS,
    "timedelta64": DAYS - DAYS[0],
    "datetime64, time zone": DAYS.dt.tz_localize("UTC"),
    "category": pandas.Series(CITIES, dtype="category"),
    "str": pandas.Series(CITIES),
    "object, strings": pandas.Series(CITIES, dtype=object),
    "object, lists": pandas.Series([[1], [2, 3]] * (ROWS // 2)),
    "Int64, NA": pandas.Series([1, None] * (ROWS // 2), dtype="Int64"),
    "boolean, NA": pandas.Series([True, None] * (ROWS // 2), dtype="boolean"),
    "period": DAYS.dt.to_period("D"),
}


def shared(column):
    try:
        with shared_columns([("column", column)]):
            return "passes"
    except TypeError:
        return "TypeError"


def allocated():
    return pyarrow.total_allocated_bytes() + tracemalloc.get_traced_memory()[0]


def copied(table, **options):
    before = allocated()
    try:
        frame = table.to_pandas(split_blocks=True, **options)
    except pyarrow.ArrowInvalid:
        return "ArrowInvalid"
    return f"{(allocated() - before) / len(frame):.0f} bytes"


if __name__ == "__main__":
    tracemalloc.start()
    print("column                 shared_columns  zero_copy_only  ArrowDtype")
    for name, column in COLUMNS.items():
        table = pyarrow.table(pandas.DataFrame({"column": column}))
        strict = copied(table, zero_copy_only=True)
        arrow = copied(table, types_mapper=pandas.ArrowDtype)
        print(f"{name:23}{shared(column):16}{strict:16}{arrow}")
