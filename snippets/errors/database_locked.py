import sqlite3
from contextlib import closing
from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def write_slowly(path, turn):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO visits VALUES ('/slow')")
        turn.wait()
        turn.wait()
        connection.commit()


def write(path, turn):
    turn.wait()
    with closing(sqlite3.connect(path, timeout=0.1)) as connection:
        try:
            connection.execute("INSERT INTO visits VALUES ('/')")
        except sqlite3.OperationalError as error:
            print("sqlite3.OperationalError:", error, flush=True)
    turn.wait()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, turn = Path(folder, "visits.sqlite"), Barrier(2)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE visits (page TEXT)")
        works, args = (write_slowly, write), (path, turn)
        workers = [Process(target=work, args=args) for work in works]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
