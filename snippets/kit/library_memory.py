# /// script
# dependencies = ["joblib", "numpy", "pandas"]
# ///
from concurrent.futures import ProcessPoolExecutor
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
from joblib import Parallel, delayed

SMALL, LARGE = np.zeros(10_000), np.zeros((1_000_000, 2))


def memory(data):
    if isinstance(data, pd.DataFrame):
        data = data["x"].to_numpy()
    while isinstance(data.base, np.ndarray):
        data = data.base
    return "mapped file" if isinstance(data, np.memmap) else "copy"


def show(library, data, found):
    print(f"{library:<20}{data:<18}{found}")


if __name__ == "__main__":
    frame = pd.DataFrame({"x": LARGE[:, 0], "y": LARGE[:, 1]})
    print("library             data              in the worker")
    with ProcessPoolExecutor(1) as pool:
        for data, name in (LARGE, "array, 16 MB"), (frame, "DataFrame, 16 MB"):
            show("concurrent.futures", name, pool.submit(memory, data).result())
    jobs = [delayed(memory)(data) for data in (SMALL, LARGE, frame)]
    names = "array, 80 kB", "array, 16 MB", "DataFrame, 16 MB"
    with TemporaryDirectory() as folder:
        found = Parallel(n_jobs=2, temp_folder=folder)(jobs)
    for name, kind in zip(names, found, strict=True):
        show("joblib", name, kind)
