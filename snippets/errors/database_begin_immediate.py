import sqlite3
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def connect(path):
    global database
    database = sqlite3.connect(path, timeout=60, isolation_level=None)


def add_one(_task):
    with database:
        database.execute("BEGIN IMMEDIATE")
        [count] = database.execute("SELECT count FROM visits").fetchone()
        database.execute("UPDATE visits SET count = ?", (count + 1,))


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "visits.sqlite")
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE visits (count INTEGER)")
            connection.execute("INSERT INTO visits VALUES (0)")
        with Pool(2, connect, (path,)) as pool:
            pool.map(add_one, range(200))
            pool.close()
            pool.join()
        with closing(sqlite3.connect(path)) as connection:
            print("visits:", *connection.execute("SELECT count FROM visits").fetchone())
