# /// script
# dependencies = ["joblib", "numpy"]
# ///
import numpy as np
from joblib import Parallel, delayed


def double(numbers):
    numbers *= 2
    return numbers[0]


if __name__ == "__main__":
    small, large = np.ones(100), np.ones(1_000_000)
    for numbers in small, large:
        try:
            doubled = Parallel(n_jobs=2)([delayed(double)(numbers)])
            print("returned", doubled[0], "the parent still has", numbers[0])
        except ValueError as error:
            print(type(error).__name__, error)
