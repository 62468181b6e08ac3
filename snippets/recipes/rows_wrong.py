from multiprocessing import RawArray

ROWS, COLUMNS = 3, 4


def put(table, row, values):
    start = row * COLUMNS
    table[start : start + COLUMNS] = values


if __name__ == "__main__":
    table = RawArray("i", ROWS * COLUMNS)
    put(table, 0, [1, 2, 3, 4])
    for row, count in (0, 3), (0, 5), (ROWS, 4), (-1, 4):
        try:
            put(table, row, range(count))
        except ValueError as error:
            print(row, count, "ValueError:", error)
    print(table[:])
