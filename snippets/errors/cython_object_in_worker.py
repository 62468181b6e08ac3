# /// script
# dependencies = ["pyarrow"]
# ///
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow
from pyarrow.parquet import ParquetFile, write_table


def start(path):
    global file
    file = ParquetFile(path)


def rows(group):
    return file.read_row_group(group).num_rows


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "prices.parquet")
        write_table(pyarrow.table({"price": range(1000)}), path, row_group_size=250)
        with Pool(2, start, (path,)) as pool:
            print(pool.map(rows, range(4)))
