import os
import sqlite3
from contextlib import closing
from signal import SIGSEGV

from time_limit import map_limited

PAGES = {
    "/": ["/books", "/music"],
    "/books": ["/", "/books/1", "/broken"],
    "/music": ["/"],
    "/books/1": ["/books"],
}


def read_page(url: str) -> list[str]:
    """Fetch a page and parse it; returns the addresses it links to."""
    if url == "/broken":
        os.kill(os.getpid(), SIGSEGV)
    return PAGES[url]


def crawl(start: str, connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE pages (url PRIMARY KEY, links, error)")
    seen, urls = {start}, [start]
    while urls:
        found: set[str] = set()
        for url, links in map_limited(read_page, urls, 30):
            if isinstance(links, Exception):
                row = url, None, str(links)
            else:
                row = url, len(links), None
                found.update(links)
            with connection:
                connection.execute("INSERT INTO pages VALUES (?, ?, ?)", row)
        urls = sorted(found - seen)
        seen |= found


def main() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        crawl("/", connection)
        for row in connection.execute("SELECT * FROM pages ORDER BY url"):
            print(*row)


if __name__ == "__main__":
    main()
