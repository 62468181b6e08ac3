"""Copies of the project in which pytest runs again and again, one change at a time."""

import json
import os
import subprocess
import sys
from pathlib import Path

from proof.needs import UNSHARE, may_mount
from proof.project import Project, here
from study.copies import change, copy_tree

PYTEST = ("-n0", "-q", "-p", "no:cacheprovider")
RUNNING = "tools/proof/running.py"
PROCESSES = 400  # in a tree at once, from Linux 6.14 on: a mutant may start too many
APART = f"""mount -t tmpfs tmpfs /dev/shm
(echo {PROCESSES} > /proc/sys/kernel/pid_max) 2>/dev/null
exec "$0" "$@\""""


class Tree:
    """A copy of the project in which pytest runs, one run after the other.

    It has processes and /dev/shm for itself where that is allowed: what a mutant
    leaves there, or kills, is then nobody else's. A program that hangs is given up
    sooner.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        copy_tree(folder)
        for modules in here().root.glob("node_modules"):
            (folder / modules.name).symlink_to(modules)
        change(folder, RUNNING, "LIMIT = 30.0", "LIMIT = 20.0")
        change(folder, RUNNING, "GRACE = 5.0", "GRACE = 2.0")
        command = [sys.executable, "-m", "study.warm"]
        if may_mount():
            apart = [*UNSHARE, "--pid", "--fork", "--mount-proc", "sh", "-c", APART]
            command = [*apart, *command]
        else:
            change(folder, RUNNING, "alone: bool = False", "alone: bool = True")
        (folder / "tmp").mkdir()
        path = os.pathsep.join([str(folder / "tools"), str(folder)])
        own = {
            "PYTHONPATH": path,
            "TMPDIR": str(folder / "tmp"),
            "PROJECT": str(folder),
        }
        self.warm = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | own,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    @property
    def project(self) -> Project:
        return Project(self.folder)

    def pytest(self, *args: str) -> str | None:
        """What pytest says if it fails."""
        print(json.dumps([*PYTEST, *args]), file=self.warm.stdin, flush=True)
        code, said = json.loads(self.warm.stdout.readline())
        return said if code else None

    def close(self) -> None:
        self.warm.stdin.close()
        self.warm.wait()
