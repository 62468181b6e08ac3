# /// script
# dependencies = ["numpy", "pandas>=3", "pyarrow"]
# ///
import tracemalloc

import pandas
import pyarrow
from frame_types import ROWS, copied


def arrow_floats(kind: pyarrow.DataType) -> pandas.ArrowDtype | None:
    return pandas.ArrowDtype(kind) if pyarrow.types.is_floating(kind) else None


WAYS = {
    "none": {},
    "arrow_floats": {"types_mapper": arrow_floats},
    "ArrowDtype": {"types_mapper": pandas.ArrowDtype},
}


def trips(cities):
    city = pandas.Series(cities * (ROWS // 2), dtype="category")
    km = [2.5, None] * (ROWS // 2)
    return pyarrow.table(pandas.DataFrame({"city": city, "km": km}))


def tried(work):
    try:
        work()
    except (AttributeError, pyarrow.ArrowNotImplementedError) as error:
        return type(error).__name__
    return "works"


if __name__ == "__main__":
    tracemalloc.start()
    complete, missing = trips(["Wien", "Oslo"]), trips(["Wien", None])
    print("types_mapper  copied   city missing  city.cat        sort_values")
    for name, options in WAYS.items():
        sizes = f"{copied(complete, **options):9}{copied(missing, **options):14}"
        frame = complete.to_pandas(split_blocks=True, **options)
        cat = tried(lambda f=frame: f.city.cat)
        order = tried(lambda f=frame: f.sort_values("city"))
        print(f"{name:14}{sizes}{cat:16}{order}")
