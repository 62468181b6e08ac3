# /// script
# dependencies = ["pandas", "pyarrow"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas
import pyarrow
import pyarrow.compute
from workers import worker_pool


def write(path: Path) -> int:
    cities = ["Wien", "北京", "Oslo", "北京"] * 100_000
    frame = pandas.DataFrame({"city": cities, "km": [2.0, 3.5, 7.0, 4.5] * 100_000})
    table = pyarrow.Table.from_pandas(frame, preserve_index=False)
    with pyarrow.ipc.new_file(str(path), table.schema) as writer:
        writer.write_table(table)
    return table.nbytes


def start(path: Path) -> None:
    global trips
    trips = pyarrow.ipc.open_file(pyarrow.memory_map(str(path))).read_all()


def mean_distance(city: str) -> str:
    chosen = trips.filter(pyarrow.compute.equal(trips["city"], city)).to_pandas()
    return f"{city}: {len(chosen)} trips, {chosen.km.mean():.2f} km on average"


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "trips.arrow")
        size = write(path)
        with worker_pool(2, start, (path,)) as pool:
            copied = pool.submit(pyarrow.total_allocated_bytes).result()
            print(f"{size} bytes in the file, {copied} copied to a worker")
            print(*pool.map(mean_distance, ["Wien", "北京"]), sep="\n")


if __name__ == "__main__":
    main()
