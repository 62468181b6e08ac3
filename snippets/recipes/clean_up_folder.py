import os
import signal
import subprocess
import sys
from multiprocessing import get_context
from tempfile import TemporaryDirectory


def nothing():
    pass


def die(method, made):
    context = get_context(method)
    child = context.Process(target=nothing)
    child.start()
    child.join()
    if made == "manager":
        kept = [context.Manager()]
        assert kept
    os.killpg(0, signal.SIGKILL)


def left(method, made):
    with TemporaryDirectory() as folder:
        command = [sys.executable, __file__, method, made]
        env = os.environ | {"TMPDIR": folder}
        subprocess.run(command, env=env, start_new_session=True)
        return any(name.startswith("pymp-") for name in os.listdir(folder))


if __name__ == "__main__":
    if sys.argv[1:]:
        die(*sys.argv[1:])
    print("method", "a process", "a manager", sep="  ")
    for method in "fork", "spawn", "forkserver":
        print(method, left(method, "process"), left(method, "manager"), sep="  ")
