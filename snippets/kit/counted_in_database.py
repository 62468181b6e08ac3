import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import Worker, run_workers

TABLE = "CREATE TABLE visits (page TEXT PRIMARY KEY, count INTEGER)"
ADD = """
INSERT INTO visits VALUES (?, 1)
ON CONFLICT (page) DO UPDATE SET count = count + 1
"""


def visit(database: Path, pages: list[str]) -> None:
    with closing(sqlite3.connect(database, timeout=60)) as connection:
        for page in pages:
            with connection:
                connection.execute(ADD, (page,))


def main() -> None:
    with TemporaryDirectory() as folder:
        database = Path(folder, "visits.sqlite")
        with closing(sqlite3.connect(database)) as connection:
            connection.execute(TABLE)
            pages = ["/", "/about", "/"] * 20
            args = database, pages
            run_workers([Worker(target=visit, args=args) for _ in range(3)])
            for row in connection.execute("SELECT * FROM visits ORDER BY page"):
                print(*row)


if __name__ == "__main__":
    main()
