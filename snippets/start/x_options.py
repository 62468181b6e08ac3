import subprocess
import sys
from multiprocessing import get_context


def show(method):
    print(method, "child:", *sys._xoptions, flush=True)


if __name__ == "__main__":
    if "ours" not in sys._xoptions:
        command = [sys.executable, "-X", "ours", __file__]
        sys.exit(subprocess.run(command).returncode)
    print("parent:", *sys._xoptions, flush=True)
    for method in "fork", "spawn", "forkserver":
        child = get_context(method).Process(target=show, args=(method,))
        child.start()
        child.join()
