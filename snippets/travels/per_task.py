from functools import partial
from multiprocessing import Pool
from pickle import dumps


class Table:
    pickled = 0

    def __init__(self):
        self.rows = bytes(100_000)

    def __getstate__(self):
        Table.pickled += 1
        return self.__dict__


def keep(shared):
    global table
    table = shared


def look_up(table, row):
    return table.rows[row]


def look_up_kept(row):
    return table.rows[row]


def show(way):
    print(way, Table.pickled, Table.pickled * size, sep="  ")
    Table.pickled = 0


if __name__ == "__main__":
    table = Table()
    size = len(dumps(table)) // 1000
    Table.pickled = 0
    print("table given  pickled  kB")
    with Pool(2) as pool:
        for chunk in 1, 4, None:
            pool.map(partial(look_up, table), range(16), chunk)
            show(f"with tasks, chunksize {chunk}")
    with Pool(2, initializer=keep, initargs=(table,)) as pool:
        pool.map(look_up_kept, range(16), 1)
        show("to initializer")
