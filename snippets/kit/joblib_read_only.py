# /// script
# dependencies = ["joblib", "numpy"]
# ///
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed


def double(numbers):
    try:
        numbers *= 2
    except ValueError as error:
        return f"ValueError: {error}"
    return "changed its copy"


if __name__ == "__main__":
    small, large = np.ones(100), np.ones(1_000_000)
    with TemporaryDirectory() as folder:
        jobs = [delayed(double)(numbers) for numbers in (small, large)]
        for result in Parallel(n_jobs=2, temp_folder=folder)(jobs):
            print(result)
    print("the parent has", small[0], large[0])
