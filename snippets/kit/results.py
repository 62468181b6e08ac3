from ctypes import Array as CArray
from multiprocessing import Array

from workers import Worker, run_workers

ROWS, COLUMNS, WORKERS = 6, 8, 3


def fill(table: CArray, rows: range) -> None:
    for row in rows:
        start = row * COLUMNS
        products = [(row + 1) * (column + 1) for column in range(COLUMNS)]
        table[start : start + COLUMNS] = products


def main() -> None:
    table = Array("i", ROWS * COLUMNS, lock=False)
    parts = [range(first, ROWS, WORKERS) for first in range(WORKERS)]
    run_workers([Worker(target=fill, args=(table, part)) for part in parts])
    for start in range(0, ROWS * COLUMNS, COLUMNS):
        print("".join(f"{cell:4}" for cell in table[start : start + COLUMNS]))


if __name__ == "__main__":
    main()
