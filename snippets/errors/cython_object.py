# /// script
# dependencies = ["pyarrow"]
# ///
import pickle
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow
from pyarrow.parquet import ParquetFile, write_table


class Prices:
    def __init__(self, path):
        self.path = path
        self.file = ParquetFile(path)

    def rows(self, group):
        return self.file.read_row_group(group).num_rows


if __name__ == "__main__":
    with TemporaryDirectory() as folder, Pool(1) as pool:
        path = Path(folder, "prices.parquet")
        write_table(pyarrow.table({"price": range(1000)}), path, row_group_size=250)
        prices = Prices(path)
        try:
            print(pool.map(prices.rows, range(4)))
        except TypeError as error:
            print(f"TypeError: {error}")
        for name, value in vars(prices).items():
            try:
                pickle.dumps(value)
            except TypeError:
                print("not picklable:", name, type(value))
        prices.file.close()
