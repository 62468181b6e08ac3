# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from select import select
from signal import SIGKILL
from socket import create_server
from subprocess import PIPE, Popen

from flask_served import GUNICORN, get
from gunicorn_jobs import LOCK

WORKERS = 4


def start(listener):
    words = f"gunicorn --config=gunicorn_jobs.py --workers={WORKERS} flask_counter:app"
    options = f"{GUNICORN}{listener.fileno()}".replace("error", "critical")
    command = [sys.executable, "-m", *words.split(), *options.split()]
    here = {"cwd": Path(__file__).parent, "pass_fds": [listener.fileno()]}
    return Popen(command, stdout=PIPE, **here)


def jobs_in(workers):
    output = os.read(workers.stdout.fileno(), 4096)
    while select([workers.stdout], [], [], 1)[0]:
        output += os.read(workers.stdout.fileno(), 4096)
    return [int(line.split()[-1]) for line in output.splitlines()]


if __name__ == "__main__":
    with create_server(("127.0.0.1", 0)) as listener:
        url = "http://{}:{}/".format(*listener.getsockname())
        server = start(listener)
    found = set()
    with server, ThreadPoolExecutor(WORKERS) as pool:
        try:
            while len(found) < WORKERS:
                found |= {answer["worker"] for answer in pool.map(get, [url] * 40)}
            first = jobs_in(server)
            os.kill(first[0], SIGKILL)
            second = jobs_in(server)
        finally:
            server.terminate()
    LOCK.unlink()
    print(f"jobs started by {len(found)} workers: {len(first)}")
    print(f"jobs after a kill: {len(second)}, in another worker: {second != first}")
