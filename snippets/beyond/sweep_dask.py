# /// script
# dependencies = ["distributed"]
# ///
import logging
import os
import sys
from contextlib import ExitStack, contextmanager
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

from distributed import Client

GRID = [x / 4 for x in range(8)]
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


def f(x):
    return x * (2 - x)


if __name__ == "__main__":
    with cluster() as client:
        futures = client.map(f, GRID)
        results = client.gather(futures)
        holders = client.who_has(futures).values()
        print("workers", len(set().union(*holders)))
    print(results)
    print(results == [f(x) for x in GRID])
