import sqlite3
from contextlib import closing
from multiprocessing import Barrier, Process, SimpleQueue
from pathlib import Path
from tempfile import TemporaryDirectory


def add_one(path, both_have_read, answers):
    with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        [count] = connection.execute("SELECT count FROM visits").fetchone()
        both_have_read.wait()
        try:
            connection.execute("UPDATE visits SET count = ?", (count + 1,))
            connection.execute("COMMIT")
            answers.put("stored")
        except sqlite3.OperationalError as error:
            answers.put(f"sqlite3.OperationalError: {error}")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, both, answers = Path(folder, "visits.sqlite"), Barrier(2), SimpleQueue()
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE visits (count INTEGER)")
            connection.execute("INSERT INTO visits VALUES (0)")
        args = path, both, answers
        workers = [Process(target=add_one, args=args) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(*sorted([answers.get(), answers.get()]), sep="\n")
