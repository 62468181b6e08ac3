# /// script
# dependencies = ["numpy", "pandas>=3", "pyarrow"]
# ///
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy
import pandas
import pyarrow

ROWS = 400_000
WAYS = (
    {},
    {"split_blocks": True, "zero_copy_only": True},
    {"types_mapper": pandas.ArrowDtype},
)


def private():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if "Private_" in line) * 1024


def measure(path, options):
    table = pyarrow.ipc.open_file(pyarrow.memory_map(str(path))).read_all()
    table.slice(0, 10).to_pandas(**options)
    before = private()
    frame = table.to_pandas(**options)
    grown = (private() - before) / table.nbytes
    types = ", ".join(sorted({str(dtype) for dtype in frame.dtypes}))
    print(f"{', '.join(options) or 'no options':30}{grown:.1f}  {types}", flush=True)


if __name__ == "__main__":
    columns = {name: numpy.arange(ROWS) * 0.5 for name in "abcdefg"}
    columns["text"] = [f"text {number}" for number in range(ROWS)]
    table = pyarrow.Table.from_pandas(pandas.DataFrame(columns))
    with TemporaryDirectory() as folder:
        path = Path(folder, "table.arrow")
        with pyarrow.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
        print(f"{'to_pandas() with':30}copied (1 = the table)", flush=True)
        for options in WAYS:
            child = get_context("spawn").Process(target=measure, args=(path, options))
            child.start()
            child.join()
