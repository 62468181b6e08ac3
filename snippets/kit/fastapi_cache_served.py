# /// script
# dependencies = ["fastapi", "gunicorn>=25.1", "uvicorn"]
# ///
import os
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from http.client import HTTPException
from itertools import count
from pathlib import Path
from signal import SIGKILL
from socket import create_server
from subprocess import Popen
from tempfile import TemporaryDirectory, gettempdir

import fastapi_cache
from flask_served import GUNICORN, get

WORKERS, REQUESTS = 4, 8
STARTS = {
    "uvicorn": "--log-level=critical --fd=",
    "gunicorn --preload -k asgi": GUNICORN.replace("error", "critical"),
}


def note(event, article):
    with open(Path(gettempdir(), f"{article}.{event}"), "a") as file:
        file.write(f"{os.getpid()}\n")


def noted(event, article, folder=None):
    path = Path(folder or gettempdir(), f"{article}.{event}")
    return len(path.read_text().splitlines()) if path.exists() else 0


def ask(found, key, compute):
    note("asked", key)
    return found(key, compute)


def compute_slowly(article):
    note("computed", article)
    while noted("asked", article) < REQUESTS:
        time.sleep(0.01)
    if "kill" in article and noted("computed", article) == 1:
        os.kill(os.getpid(), SIGKILL)
    return 9.5


app = fastapi_cache.app
fastapi_cache.cache.get = partial(ask, fastapi_cache.cache.get)
fastapi_cache.fetch_price = compute_slowly


def answer(url):
    try:
        return get(url)["worker"]
    except (HTTPException, OSError):
        return None


def by_several(pool, url, article):
    """Ask for new articles at once, until two workers have answered for the same."""
    for number in count():
        name = f"{article}{number}"
        answers = set(pool.map(answer, [f"{url}prices/{name}"] * REQUESTS))
        if len(answers) > 1:
            return name


def try_out(command, options):
    with TemporaryDirectory() as folder:
        with create_server(("127.0.0.1", 0)) as listener:
            url, fd = "http://{}:{}/".format(*listener.getsockname()), listener.fileno()
            words = f"{command} fastapi_cache_served:app --workers={WORKERS}".split()
            env = os.environ | {"TMPDIR": folder}
            here = {"cwd": Path(__file__).parent, "pass_fds": [fd], "env": env}
            command = [sys.executable, "-m", *words, *f"{options}{fd}".split()]
            server = Popen(command, **here)
        with server, ThreadPoolExecutor(REQUESTS) as pool:
            try:
                found = set()
                while len(found) < WORKERS:
                    found |= set(pool.map(answer, [f"{url}prices/first"] * 40))
                tea = by_several(pool, url, "tea")
                first = noted("computed", tea, folder)
                database = Path(folder, "myapp-cache", "cache.sqlite")
                with closing(sqlite3.connect(database)) as connection, connection:
                    connection.execute("UPDATE cache SET expires = 0")
                set(pool.map(answer, [f"{url}prices/{tea}"] * REQUESTS))
                expired = noted("computed", tea, folder) - first
                killed = noted("computed", by_several(pool, url, "kill"), folder) - 1
            finally:
                server.terminate()
    return f"{first:<10}{expired:<15}{killed}"


def main():
    print(f"{'started with':<40}{'at first':<10}{'after expiry':<15}after a kill")
    for command, options in STARTS.items():
        print(f"{command + ' --workers 4':<40}{try_out(command, options)}")


if __name__ == "__main__":
    main()
