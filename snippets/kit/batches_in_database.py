import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory

from batches_acknowledged import deliver
from workers import Worker, ended_after_error, raise_failed

TABLE = """CREATE TABLE IF NOT EXISTS readings
    (number INTEGER PRIMARY KEY AUTOINCREMENT, value REAL)"""
ADD = "INSERT INTO readings (value) VALUES (?)"
NEXT = "SELECT * FROM readings WHERE number > ? ORDER BY number LIMIT 100"
DONE = "DELETE FROM readings WHERE number <= ?"


def execute(database: Path, statement: str, *values) -> list[tuple]:
    with closing(sqlite3.connect(database, timeout=60)) as connection, connection:
        return connection.execute(statement, values).fetchall()


def measure(database: Path) -> None:
    for value in range(150):
        execute(database, ADD, value)


def batches(database: Path, sensor: Worker) -> Iterator[list[tuple]]:
    last, rows, ended = 0, [], False
    while not ended or rows:
        if len(rows) < 100:
            ended = bool(wait([sensor.sentinel], timeout=30))
        if rows := execute(database, NEXT, last):
            last = rows[-1][0]
            yield rows


def consume(database: Path, batch: int, rows: list[tuple]) -> None:
    print(f"{len(rows)} readings up to number {rows[-1][0]}", flush=True)
    execute(database, DONE, rows[-1][0])


def main() -> None:
    with TemporaryDirectory() as folder, ended_after_error():
        database = Path(folder, "readings.sqlite")
        execute(database, TABLE)
        sensor = Worker(target=measure, args=(database,), name="sensor")
        sensor.start()
        deliver(batches(database, sensor), partial(consume, database))
        print("left:", execute(database, NEXT, 0))
    raise_failed([sensor])


if __name__ == "__main__":
    main()
