import os
import signal
import tempfile
import time
from contextlib import suppress
from multiprocessing import Pipe, Process, get_context, parent_process
from threading import Thread

from workers import follow_parent

PATIENCE = 2.0


def join_only():
    Thread(target=lambda: parent_process().join() or os._exit(1), daemon=True).start()


def work(follow, pids):
    follow()
    pids.send(os.getpid())
    time.sleep(60)


def start(method, follow, folder, pids, sibling_pids):
    tempfile.tempdir = folder
    context = get_context(method)
    context.Process(target=work, args=(follow, pids)).start()
    pids.close()
    sibling = context.Process(target=time.sleep, args=(60,))
    sibling.start()
    sibling_pids.send(sibling.pid)
    time.sleep(60)


def worker_ends(method, follow, folder):
    (pids, send_pid), (sibling_pids, send_sibling) = Pipe(False), Pipe(False)
    args = method, follow, folder, send_pid, send_sibling
    starter = Process(target=start, args=args)
    starter.start()
    send_pid.close()
    started = [pids.recv(), sibling_pids.recv()]
    starter.kill()
    starter.join()
    ends = pids.poll(PATIENCE)
    for pid in started:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return "yes" if ends else "no"


if __name__ == "__main__":
    print("start method  join only  follow_parent")
    with tempfile.TemporaryDirectory() as folder:
        for method in "fork", "spawn", "forkserver":
            only = worker_ends(method, join_only, folder)
            both = worker_ends(method, follow_parent, folder)
            print(f"{method:<14}{only:<11}{both}")
