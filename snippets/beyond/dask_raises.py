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

LINES = ["1.5", "2.5", "x", "4.5", "5.5", "6.5"]
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


def f(line):
    return 2 * float(line)


def main():
    with cluster() as client:
        print("workers", len(client.nthreads()))
        futures = client.map(f, LINES)
        for future in futures:
            try:
                print(future.result())
            except ValueError as error:
                print(f"{type(error).__name__}: {error}")
        print(client.gather(futures, errors="skip"))


if __name__ == "__main__":
    main()
