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
    how = {"stdout": PIPE, "stderr": DEVNULL, "start_new_session": True}
    app = Popen([sys.executable, service.__file__], **how)
    name = app.stdout.readline().decode().split()[-1]
    end(app)
    return app, Path("/dev/shm", name)


def left(blocks, apps):
    for app in apps:
        app.communicate()
    return [block.exists() for block in blocks]


def compare():
    apps, blocks = zip(*[run_service(end) for end in ENDS.values()], strict=True)
    first = left(blocks, apps)
    next_app, _ = run_service(ENDS["end of its work"])
    after = left(blocks, [next_app])
    print("ended by                      left   left after the next start")
    for row in zip(ENDS, first, after, strict=True):
        print("{:<30}{!s:<7}{}".format(*row))


if __name__ == "__main__":
    if "inside" in sys.argv:
        with TemporaryDirectory() as os.environ["TMPDIR"]:
            compare()
    else:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
