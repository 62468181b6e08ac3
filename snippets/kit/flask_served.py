# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import create_server
from subprocess import Popen
from urllib.request import urlopen

GUNICORN = "--no-control-socket --graceful-timeout=2 --log-level=error --bind=fd://"


def get(url):
    with urlopen(url, timeout=20) as answer:
        return json.load(answer)


def counts_right(command, options):
    with create_server(("127.0.0.1", 0)) as listener:
        url, fd = "http://{}:{}/".format(*listener.getsockname()), listener.fileno()
        words = [*command.split(), "--workers=2", *f"{options}{fd}".split()]
        here = {"cwd": Path(__file__).parent, "pass_fds": [fd]}
        server = Popen([sys.executable, "-m", *words], **here)
    answers = []
    with server, ThreadPoolExecutor(4) as pool:
        try:
            while len({answer["worker"] for answer in answers}) < 2:
                answers += pool.map(get, [url] * 40)
        finally:
            server.terminate()
    numbers = sorted(answer["visit"] for answer in answers)
    return "yes" if numbers == [*range(1, len(answers) + 1)] else "no"


def main():
    print("started with                          each visit counted once")
    for command in "gunicorn --preload flask_counter:app", "gunicorn flask_counter:app":
        print(f"{command:<38}{counts_right(command, GUNICORN)}")


if __name__ == "__main__":
    main()
