# /// script
# dependencies = ["fastapi", "gunicorn>=25.1"]
# ///
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import create_server
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from urllib.request import Request, urlopen

from flask_served import GUNICORN, get

COMMANDS = (
    "gunicorn -k asgi fastapi_dict:app",
    "gunicorn -k asgi fastapi_manager:app",
    "gunicorn -k asgi --preload fastapi_manager:app",
)


def ask_both(pool, url):
    limits = {}
    while len(limits) < 2:
        limits |= {a["worker"]: a["limit"] for a in pool.map(get, [url] * 20)}
    return limits.values()


def try_out(command, options):
    with TemporaryDirectory() as folder:
        with create_server(("127.0.0.1", 0)) as listener:
            url, fd = "http://{}:{}/".format(*listener.getsockname()), listener.fileno()
            words = [*command.split(), "--workers=2", *f"{options}{fd}".split()]
            env = os.environ | {"TMPDIR": folder}
            here = {"cwd": Path(__file__).parent, "pass_fds": [fd], "env": env}
            server = Popen([sys.executable, "-m", *words], stderr=PIPE, **here)
        with server, ThreadPoolExecutor(4) as pool:
            try:
                ask_both(pool, url)
                urlopen(Request(f"{url}limit/20", method="PUT"), timeout=20).close()
                changed = "one worker" if 10 in ask_both(pool, url) else "both workers"
            finally:
                server.terminate()
            errors = b"AssertionError" in server.stderr.read()
    return f"{command:<48}{changed:<14}{'AssertionError' if errors else 'nothing'}"


if __name__ == "__main__":
    print(f"{'started with':<48}{'changed in':<14}error at the end")
    for command in COMMANDS:
        print(try_out(command, GUNICORN))
