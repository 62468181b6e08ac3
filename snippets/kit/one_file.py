import csv
import os
from collections.abc import Iterable
from concurrent.futures import as_completed
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from workers import worker_pool


def estimate_pi(seed: int) -> tuple[int, float]:
    random = Random(seed).random
    hits = sum(random() ** 2 + random() ** 2 < 1 for _dart in range(10_000))
    return seed, hits / 2500


def save_results(path: Path, seeds: Iterable[int]) -> None:
    unfinished = path.with_name(f"{path.name}.part")
    with worker_pool(2) as pool, open(unfinished, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("seed", "pi"))
        for task in as_completed([pool.submit(estimate_pi, seed) for seed in seeds]):
            rows.writerow(task.result())
            file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, path)


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "results.csv")
        save_results(path, range(20))
        with open(path, newline="") as file:
            found = sorted(float(row["pi"]) for row in csv.DictReader(file))
    print(f"{len(found)} rows, from {found[0]} to {found[-1]}")


if __name__ == "__main__":
    main()
