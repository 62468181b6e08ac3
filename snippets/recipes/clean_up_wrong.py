import os
import sys
from pathlib import Path
from subprocess import Popen

PREFIX = "levels-"


def careless(name):
    return not Path("/proc/", name.removeprefix(PREFIX)).exists()


def careful(name):
    pid = name.removeprefix(PREFIX)
    return pid.isascii() and pid.isdigit() and not Path("/proc/", pid).exists()


if __name__ == "__main__":
    with Popen([sys.executable, "-c", ""]) as ended:
        pass
    tails = {
        "ended": ended.pid,
        "running": os.getpid(),
        "another program's": f"{ended.pid}-backup",
        "no number": "backup",
    }
    print("name               careless  careful")
    for case, tail in tails.items():
        name = f"{PREFIX}{tail}"
        print(f"{case:<19}{careless(name)!s:<10}{careful(name)}")
