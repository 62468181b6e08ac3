# /// script
# dependencies = ["distributed"]
# ///
import logging
import os
import sys
from contextlib import ExitStack, contextmanager
from signal import SIGKILL
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

from distributed import Client, get_worker

GRID = range(8)
LOCAL = "--host 127.0.0.1 --dashboard-address 127.0.0.1:0"
SCHEDULER = f"scheduler --port 0 --no-dashboard {LOCAL}"
WORKER = f"worker --no-nanny --nthreads 1 {LOCAL}"
APART = {"stderr": DEVNULL, "start_new_session": True}


@contextmanager
def cluster():
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = f"{folder}/scheduler.json"
        env = os.environ | {"DASK_TEMPORARY_DIRECTORY": folder}
        for role in SCHEDULER, WORKER, WORKER:
            command = [sys.executable, "-m", "dask", *role.split()]
            command += ["--scheduler-file", file]
            node = stack.enter_context(Popen(command, env=env, **APART))
            stack.callback(node.kill)
        logging.getLogger("asyncio").setLevel("CRITICAL")
        client = stack.enter_context(Client(scheduler_file=file))
        client.wait_for_workers(2, timeout=20)
        yield client


def f(x, victim, log):
    with open(log, "ab") as begun:
        begun.write(b".")
    if get_worker().address == victim:
        os.kill(os.getpid(), SIGKILL)
    return x * (2 - x)


def main():
    with TemporaryDirectory() as folder, cluster() as client:
        log = f"{folder}/begun"
        victim = min(client.nthreads())
        print("workers", len(client.nthreads()))
        futures = client.map(f, GRID, victim=victim, log=log)
        results = client.gather(futures)
        print("workers", len(client.nthreads()))
        print("tasks", len(GRID), "begun", os.path.getsize(log))
    print(results == [x * (2 - x) for x in GRID])


if __name__ == "__main__":
    main()
