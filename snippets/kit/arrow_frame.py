# /// script
# dependencies = ["pandas>=3", "pyarrow"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow
from arrow_file import write
from workers import worker_pool


def start(path: Path) -> None:
    global trips
    table = pyarrow.ipc.open_file(pyarrow.memory_map(str(path))).read_all()
    trips = table.to_pandas(split_blocks=True, zero_copy_only=True)


def mean_distance(city: str) -> str:
    chosen = trips.loc[trips.city == city]
    return f"{city}: {len(chosen)} trips, {chosen.km.mean():.2f} km on average"


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "trips.arrow")
        write(path)
        with worker_pool(2, start, (path,)) as pool:
            print(*pool.map(mean_distance, ["Wien", "北京"]), sep="\n")


if __name__ == "__main__":
    main()
