# /// script
# dependencies = ["distributed"]
# ///
import logging
import os
import sys
from contextlib import ExitStack, contextmanager
from itertools import product
from socket import socket
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory
from unittest.mock import patch

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
        logging.getLogger("asyncio").setLevel("CRITICAL")
        client = stack.enter_context(Client(scheduler_file=file))
        client.wait_for_workers(2, timeout=20)
        yield client


sent, send = [], socket.send


def counted(self, data):
    count = send(self, data)
    sent.append(count)
    return count


def f(x, table):
    return table[x]


def main():
    with cluster() as client, patch.object(socket, "send", counted):
        print("workers", len(client.nthreads()))
        print("table      tasks  right  megabytes sent")
        for how, tasks in product(["argument", "scattered"], [1, 8]):
            sent.clear()
            table = data = os.urandom(1_000_000)
            if how == "scattered":
                table = client.scatter(table)
            futures = [client.submit(f, x, table) for x in range(tasks)]
            right = bytes(client.gather(futures)) == data[:tasks]
            million = round(sum(sent) / 1e6)
            print(f"{how:<11}{tasks:<7}{right!s:<7}{million}")


if __name__ == "__main__":
    main()
