# /// script
# dependencies = ["joblib", "numpy", "scikit-learn"]
# ///
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed, parallel_config
from sklearn.base import BaseEstimator
from sklearn.model_selection import cross_validate


def memory(rows):
    return "mapped file" if isinstance(rows, np.memmap) else "copy"


class Model(BaseEstimator):
    def fit(self, rows, target):
        self.found = memory(rows)
        return self

    def score(self, rows, target):
        return 0.0


if __name__ == "__main__":
    rows, options = np.zeros((1_000_000, 2)), {"cv": 2, "return_estimator": True}
    with TemporaryDirectory() as folder, parallel_config(n_jobs=2, temp_folder=folder):
        (found,) = Parallel()([delayed(memory)(rows)])
        print("joblib hands over:", found)
        models = cross_validate(Model(), rows, rows[:, 0], **options)["estimator"]
        print("fit() of each fold gets:", *(model.found for model in models))
