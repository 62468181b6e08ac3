from multiprocessing import Array

ROWS, COLUMNS = 3, 4


def put(table, row, values):
    start = row * COLUMNS
    table[start : start + COLUMNS] = values


if __name__ == "__main__":
    table = Array("i", ROWS * COLUMNS, lock=False)
    put(table, 0, [1, 2, 3, 4])
    cases = (0, [7] * 3), (0, [7] * 5), (ROWS, [7] * 4), (-1, [7] * 4)
    for row, values in cases:
        try:
            put(table, row, values)
        except ValueError as error:
            print(row, len(values), "ValueError:", error)
    print(table[:])
