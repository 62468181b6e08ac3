import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import local
from zlib import crc32

TABLE = """
PRAGMA journal_mode=WAL;
PRAGMA synchronous=NORMAL;
CREATE TABLE IF NOT EXISTS cache (key TEXT PRIMARY KEY, value TEXT, expires REAL);
CREATE INDEX IF NOT EXISTS by_expiry ON cache (expires);
"""
FIND = "SELECT value FROM cache WHERE key = ? AND expires > ?"


class FileCache:
    """A cache for all processes of a machine, whose entries expire."""

    def __init__(self, folder: Path, seconds: float) -> None:
        self.folder, self.seconds, self.thread = folder, seconds, local()

    def get(self, key: str, compute: Callable[[], object]) -> object:
        """The value of `key`; if there is none, one process computes and stores it."""
        if (found := self.look_up(key)) is None:
            with self.locked(str(crc32(key.encode()) % 256)):
                if (found := self.look_up(key)) is None:
                    found = self.store(key, compute())
        return json.loads(found)

    def look_up(self, key: str) -> str | None:
        row = self.connection().execute(FIND, (key, time.time())).fetchone()
        return row and row[0]

    def store(self, key: str, value: object) -> str:
        entry = key, json.dumps(value), time.time() + self.seconds
        with self.connection() as database:
            database.execute("DELETE FROM cache WHERE expires <= ?", (time.time(),))
            database.execute("REPLACE INTO cache VALUES (?, ?, ?)", entry)
        return entry[1]

    def connection(self) -> sqlite3.Connection:
        if not hasattr(self.thread, "database"):
            self.folder.mkdir(parents=True, exist_ok=True)
            with self.locked("create"):
                database = sqlite3.connect(self.folder / "cache.sqlite", timeout=10)
                database.executescript(TABLE)
            self.thread.database = database
        return self.thread.database

    @contextmanager
    def locked(self, name: str) -> Iterator[None]:
        with open(self.folder / f"{name}.lock", "ab") as file:
            flock(file, LOCK_EX)
            yield


def fetch_price() -> float:
    print("asking the service")
    return 9.5


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        cache = FileCache(Path(folder), seconds=60)
        print("tea:", cache.get("tea", fetch_price))
        print("tea:", cache.get("tea", fetch_price))
