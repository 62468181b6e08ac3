import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory

import one_file


def estimate_or_die(seed):
    if seed == 3:
        os.kill(os.getpid(), SIGKILL)
    return seed, 3.14


if __name__ == "__main__":
    one_file.estimate_pi = estimate_or_die
    with TemporaryDirectory() as folder:
        path = Path(folder, "results.csv")
        path.write_text("seed,pi\n0,3.1\n")
        try:
            one_file.save_results(path, range(4))
        except BrokenProcessPool as error:
            print(type(error).__name__)
        print(path.name, "is still", path.read_text().split())
        part = path.with_name("results.csv.part").read_text().splitlines()
        print("header of the unfinished file:", part[0])
