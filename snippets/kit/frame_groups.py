# /// script
# dependencies = ["pandas"]
# ///
from concurrent.futures import Executor
from itertools import combinations

import pandas
from workers import worker_pool

BY = "city"


def close_pairs(group: pandas.DataFrame) -> int:
    return sum(abs(a - b) < 2 for a, b in combinations(group.km, 2))


def apply_to_groups(part: pandas.DataFrame) -> pandas.Series:
    return part.groupby(BY)[["km"]].apply(close_pairs)


def split(frame: pandas.DataFrame, parts: int) -> list[pandas.DataFrame]:
    groups, names = pandas.factorize(frame[BY])
    parts = min(parts, len(names))
    return [frame[groups % parts == part] for part in range(parts)]


def apply_in_parallel(frame: pandas.DataFrame, pool: Executor) -> pandas.Series:
    results = pool.map(apply_to_groups, split(frame, parts=8))
    return pandas.concat(results).sort_index()


def main() -> None:
    rows = range(20_000)
    cities = [f"city {row % 100:02}" for row in rows]
    frame = pandas.DataFrame({"city": cities, "km": [row % 999 for row in rows]})
    with worker_pool(2) as pool:
        pairs = apply_in_parallel(frame, pool)
    print(pairs.head(3).to_string())
    print("the same as in one process:", pairs.equals(apply_to_groups(frame)))


if __name__ == "__main__":
    main()
