# /// script
# dependencies = ["numpy", "pandas"]
# ///
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas
from shared_frame import shared_columns

NAMES, ROWS = "abcdef", 1_000_000
SIZE = len(NAMES) * ROWS * 8


def used(field):
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024 / SIZE


def frame_at_once(path):
    frame = pandas.read_csv(path)
    with shared_columns(frame.items()):
        del frame
        return used("VmRSS")


def column_by_column(path):
    columns = ((n, pandas.read_csv(path, usecols=[n])[n]) for n in NAMES)
    with shared_columns(columns):
        return used("VmRSS")


def measure(share, path):
    pandas.read_csv(path, nrows=10)
    before = used("VmRSS")
    after = share(path) - before
    peak = used("VmHWM") - before
    print(f"{share.__name__:17} at most {peak:.1f}, then {after:.1f}", flush=True)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "table.csv")
        path.write_text(",".join(NAMES) + "\n" + "0.5,1.5,2.5,3.5,4.5,5.5\n" * ROWS)
        print("memory (1 = the size of the table)", flush=True)
        for share in frame_at_once, column_by_column:
            child = get_context("spawn").Process(target=measure, args=(share, path))
            child.start()
            child.join()
