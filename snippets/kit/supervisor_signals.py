import os
import sys
import time
from multiprocessing import set_start_method
from signal import SIGINT, SIGKILL, SIGTERM
from subprocess import PIPE, Popen, TimeoutExpired
from tempfile import TemporaryDirectory

import supervisor


def serve(stop, number, restarts):
    print("at work", flush=True)
    while not stop.value:
        time.sleep(0.05)
    time.sleep(0.2)
    print("saved", flush=True)


def run(method):
    set_start_method(method)
    supervisor.serve = serve
    supervisor.main()


def end(method, send, number, folder):
    command = [sys.executable, __file__, method]
    alone = {"start_new_session": True, "env": os.environ | {"TMPDIR": folder}}
    program = Popen(command, stdout=PIPE, text=True, **alone)
    for _ in range(supervisor.WORKERS):
        program.stdout.readline()
    send(program.pid, number)
    try:
        printed = program.communicate(timeout=20)[0]
    except TimeoutExpired:
        return "processes left"
    return f"all gone, {printed.count('saved')} saved"


if __name__ == "__main__":
    if sys.argv[1:]:
        run(*sys.argv[1:])
    else:
        sent = {
            "SIGTERM to the parent": (os.kill, SIGTERM),
            "SIGTERM to all": (os.killpg, SIGTERM),
            "SIGINT to all": (os.killpg, SIGINT),
            "SIGKILL to the parent": (os.kill, SIGKILL),
        }
        print(f"{'signal':23}{'fork':22}{'spawn':22}forkserver")
        for name, how in sent.items():
            with TemporaryDirectory() as folder:
                row = [end(m, *how, folder) for m in ("fork", "spawn", "forkserver")]
            print(f"{name:23}{row[0]:22}{row[1]:22}{row[2]}")
