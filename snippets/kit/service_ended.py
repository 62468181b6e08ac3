# /// script
# dependencies = ["numpy"]
# ///
import os
import sys
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGTERM
from subprocess import DEVNULL, PIPE, Popen
from tempfile import TemporaryDirectory

import service

OWN = "mount -t tmpfs tmpfs /dev/shm"
AGAIN = ["sh", "-c", OWN + ' && exec "$0" "$1" inside', sys.executable]
ENDS = {
    "end of its work": lambda app: None,
    "Ctrl-C": lambda app: os.killpg(app.pid, SIGINT),
    "SIGTERM": lambda app: os.kill(app.pid, SIGTERM),
    "SIGKILL": lambda app: os.kill(app.pid, SIGKILL),
    "SIGKILL to all its processes": lambda app: os.killpg(app.pid, SIGKILL),
}


def run_service(end):
    start = [sys.executable, service.__file__]
    how = {"stdout": PIPE, "stderr": DEVNULL, "start_new_session": True}
    with TemporaryDirectory() as folder:
        how["env"] = os.environ | {"TMPDIR": folder}
        with Popen(start, **how) as app:
            name = app.stdout.readline().decode().split()[-1]
            end(app)
            app.stdout.read()
    return Path("/dev/shm", name)


def compare():
    print("ended by                      left  left after the next start")
    for name, end in ENDS.items():
        block = run_service(end)
        left = block.exists()
        if left:
            run_service(ENDS["end of its work"])
        print(f"{name:<30}{left!s:<6}{block.exists()}")


if __name__ == "__main__":
    if "inside" in sys.argv:
        compare()
    else:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
