import os
import signal
import subprocess
import sys
from multiprocessing import get_context, parent_process
from tempfile import TemporaryDirectory


def watch(connection, method):
    born_to, parent = os.getppid(), parent_process()
    connection.send("ready")
    parent.join(timeout=2)
    print(method, parent.is_alive(), os.getppid() == born_to, sep="  ", flush=True)


def die(method):
    context = get_context(method)
    here, there = context.Pipe()
    context.Process(target=watch, args=(there, method)).start()
    there.close()
    here.recv()
    if os.fork() == 0:
        here.poll(timeout=None)
        os._exit(0)
    os.kill(os.getpid(), signal.SIGKILL)


def show(method, folder):
    command = [sys.executable, __file__, method]
    env = os.environ | {"TMPDIR": folder}
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=env)
    print(ran.stdout, end="")


if __name__ == "__main__":
    if sys.argv[1:]:
        die(sys.argv[1])
    print("method", "is_alive()", "same getppid()", sep="  ")
    with TemporaryDirectory() as folder:
        for method in "fork", "spawn", "forkserver":
            show(method, folder)
