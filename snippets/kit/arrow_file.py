# /// script
# dependencies = ["pyarrow"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow
import pyarrow.compute
from workers import worker_pool


def write(path: Path) -> int:
    cities = ["Wien", "北京", "Oslo", "北京"] * 100_000
    table = pyarrow.table({"city": cities, "year": range(len(cities))})
    with pyarrow.ipc.new_file(str(path), table.schema) as writer:
        writer.write_table(table)
    return table.nbytes


def start(path: Path) -> None:
    global people
    people = pyarrow.ipc.open_file(pyarrow.memory_map(str(path))).read_all()


def count(city: str) -> int:
    return pyarrow.compute.sum(pyarrow.compute.equal(people["city"], city)).as_py()


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "people.arrow")
        size = write(path)
        with worker_pool(2, start, (path,)) as pool:
            copied = pool.submit(pyarrow.total_allocated_bytes).result()
            print(f"{size} bytes in the file, {copied} copied to a worker")
            print("Wien, 北京:", *pool.map(count, ["Wien", "北京"]))


if __name__ == "__main__":
    main()
