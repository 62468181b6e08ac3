# /// script
# dependencies = ["joblib", "numpy"]
# ///
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed

if __name__ == "__main__":
    numbers = np.ones(1_000_000)
    with TemporaryDirectory() as folder:
        os.environ["JOBLIB_TEMP_FOLDER"] = str(Path(folder, "joblib"))
        print(*Parallel(n_jobs=2)([delayed(np.sum)(numbers)]))
