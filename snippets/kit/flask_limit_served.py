# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import json
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import create_server
from subprocess import Popen
from urllib.error import HTTPError
from urllib.request import urlopen

GUNICORN = "--no-control-socket --graceful-timeout=2 --log-level=error --bind=fd://"


def get(url):
    try:
        with urlopen(url, timeout=20) as answer:
            return json.load(answer)["worker"]
    except HTTPError as error:
        return error.code


def answered(command):
    """How many of 60 requests within a second are answered."""
    with create_server(("127.0.0.1", 0)) as listener:
        url, fd = "http://{}:{}/".format(*listener.getsockname()), listener.fileno()
        words = [*command.split(), "--workers=2", *f"{GUNICORN}{fd}".split()]
        here = {"cwd": Path(__file__).parent, "pass_fds": [fd]}
        server = Popen([sys.executable, "-m", *words], **here)
    workers = set()
    with server, ThreadPoolExecutor(4) as pool:
        try:
            while len(workers) < 2:
                time.sleep(1)
                start = time.monotonic()
                answers = Counter(pool.map(get, [url] * 60))
                if time.monotonic() - start < 1:
                    refused = answers.pop(429, 0)
                    workers = {*answers}
        finally:
            server.terminate()
    return 60 - refused


def main():
    print("started with                        answered in one second")
    for command in "gunicorn --preload flask_limit:app", "gunicorn flask_limit:app":
        print(f"{command:<36}{answered(command)}")


if __name__ == "__main__":
    main()
