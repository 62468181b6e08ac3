# /// script
# dependencies = ["distributed"]
# ///
import logging
import os
import sys
from contextlib import ExitStack, contextmanager
from multiprocessing import Value
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

from distributed import Client

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
        client = stack.enter_context(Client(scheduler_file=file))
        client.wait_for_workers(2, timeout=20)
        yield client


def add_one(counter):
    counter.value += 1


def main():
    logging.disable()
    counter = Value("i")
    add_one(counter)
    print("here", counter.value)
    with cluster() as client:
        print("workers", len(client.nthreads()))
        try:
            client.submit(add_one, counter).result()
        except TypeError as error:
            print(f"{type(error).__name__}: {error.args[0]}")
            cause = error.__cause__
            print(f"{type(cause).__name__}: {cause}")


if __name__ == "__main__":
    main()
