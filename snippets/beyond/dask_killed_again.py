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

from distributed import Client, KilledWorker

FAILURES = "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES"
LOCAL = "--host 127.0.0.1 --dashboard-address 127.0.0.1:0"
SCHEDULER = f"scheduler --port 0 --no-dashboard {LOCAL}"
WORKER = f"worker --no-nanny --nthreads 1 {LOCAL}"
APART = {"stderr": DEVNULL, "start_new_session": True}


@contextmanager
def cluster():
    with TemporaryDirectory() as folder, ExitStack() as stack:
        file = f"{folder}/scheduler.json"
        env = os.environ | {"DASK_TEMPORARY_DIRECTORY": folder}
        env[FAILURES] = "1"
        for role in SCHEDULER, WORKER, WORKER:
            command = [sys.executable, "-m", "dask", *role.split()]
            command += ["--scheduler-file", file]
            node = stack.enter_context(Popen(command, env=env, **APART))
            stack.callback(node.kill)
        logging.getLogger("asyncio").setLevel("CRITICAL")
        client = stack.enter_context(Client(scheduler_file=file))
        client.wait_for_workers(2, timeout=20)
        yield client


def deadly():
    os.kill(os.getpid(), SIGKILL)


def main():
    with cluster() as client:
        print("workers", len(client.nthreads()))
        try:
            client.submit(deadly, key="deadly").result()
        except KilledWorker as error:
            print(type(error).__name__)
            print(str(error).partition(". ")[0])
        print("workers", len(client.nthreads()))


if __name__ == "__main__":
    main()
