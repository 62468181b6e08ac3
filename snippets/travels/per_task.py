from functools import partial
from multiprocessing import Pool
from pickle import dumps

WORKERS = 2
TASKS = range(16)


class Table:
    pickled = 0

    def __init__(self):
        self.rows = bytes(range(100)) * 1000

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


def show(way, answers):
    times = Table.pickled
    print(way, sum(answers), times, times * size, sep="  ")
    Table.pickled = 0


if __name__ == "__main__":
    table = Table()
    size = len(dumps(table.rows)) // 1000
    print("table given  sum  pickled  kB")
    with Pool(WORKERS) as pool:
        for chunk in 1, 4, None:
            answers = pool.map(partial(look_up, table), TASKS, chunk)
            show(f"with tasks, chunksize {chunk}", answers)
    with Pool(WORKERS, initializer=keep, initargs=(table,)) as pool:
        show("to initializer", pool.map(look_up_kept, TASKS))
