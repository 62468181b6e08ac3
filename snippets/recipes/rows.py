from multiprocessing import Array, Process

ROWS, COLUMNS, WORKERS = 5, 4, 2


def fill(table, rows):
    for row in rows:
        start = row * COLUMNS
        values = [row * column for column in range(COLUMNS)]
        table[start : start + COLUMNS] = values


if __name__ == "__main__":
    table = Array("i", ROWS * COLUMNS, lock=False)
    shares = [range(k, ROWS, WORKERS) for k in range(WORKERS)]
    workers = [Process(target=fill, args=(table, s)) for s in shares]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print([worker.exitcode for worker in workers])
    view = memoryview(table).cast("B").cast("i", [ROWS, COLUMNS])
    for row in view.tolist():
        print(*row)
    cells = [(r, c) for r in range(ROWS) for c in range(COLUMNS)]
    print(all(view[r, c] == r * c for r, c in cells))
