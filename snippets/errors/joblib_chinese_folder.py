# /// script
# dependencies = ["joblib", "numpy"]
# ///
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed

if __name__ == "__main__":
    numbers = np.ones(1_000_000)
    with TemporaryDirectory() as folder:
        home = Path(folder, "张三")
        try:
            print(*Parallel(n_jobs=2, temp_folder=home)([delayed(np.sum)(numbers)]))
        except UnicodeEncodeError as error:
            print(f"UnicodeEncodeError: {error}")
