import json
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import worker_pool

WORKERS, LINES, AHEAD = 4, 1000, 16


def parse(lines: list[str]) -> list[str]:
    orders = map(json.loads, lines)
    return [f"{order['id']},{order['price'] * order['pieces']}\n" for order in orders]


def parsed(pool: Executor, lines: Iterable[str]) -> Iterator[list[str]]:
    """Parse batches in order, with at most AHEAD of them in memory."""
    rest, batches = iter(lines), deque[Future[list[str]]]()
    while batch := list(islice(rest, LINES)):
        batches.append(pool.submit(parse, batch))
        if len(batches) == AHEAD:
            yield batches.popleft().result()
    while batches:
        yield batches.popleft().result()


def convert(source: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}.part")
    with worker_pool(WORKERS) as pool, open(source, encoding="utf-8") as lines:
        with open(part, "w", encoding="utf-8") as file:
            for results in parsed(pool, lines):
                file.writelines(results)
            file.flush()
            os.fsync(file.fileno())
    os.replace(part, target)


def main() -> None:
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "orders.jsonl"), Path(folder, "totals.csv")
        line = '{{"id": {}, "price": 3, "pieces": 2}}\n'
        source.write_text("".join(line.format(number) for number in range(50_000)))
        convert(source, target)
        totals = target.read_text().splitlines()
    print(f"{len(totals)} lines, from {totals[0]} to {totals[-1]}")


if __name__ == "__main__":
    main()
