import cProfile
import os
import pstats
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def start(folder):
    global profile, path
    profile, path = cProfile.Profile(), Path(folder, f"{os.getpid()}.prof")


def profiled_work(number):
    with profile:
        result = work(number)
    profile.dump_stats(path)
    return result


def work(number):
    return sum(range(number))


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        with Pool(2, start, (folder,)) as pool:
            pool.map(profiled_work, [1_000] * 4)
        files = [str(path) for path in Path(folder).iterdir()]
        stats = pstats.Stats(*files).stats
    calls = {name: counts[1] for (_file, _line, name), counts in stats.items()}
    print("calls of work:", calls["work"])
