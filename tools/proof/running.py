"""Runs a program as a reader would, and sees to what it leaves behind."""

import os
import re
import signal
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj

import psutil

from proof.comparison import normalized
from proof.interpreters import Interpreter
from proof.leftovers import SHM, kill_all, lingering, orphans, shared_memory

LIMIT = 30.0  # seconds a program may take
GRACE = 5.0  # seconds its helpers (resource tracker, forkserver) have after it
START_METHOD = Path(__file__).parent / "start_method"


@dataclass(frozen=True)
class Run:
    """What a terminal would show, and what was wrong beside it."""

    text: str
    problems: tuple[str, ...]


def run(
    program: Path,
    python: Interpreter,
    method: str | None = None,
    limit: float = LIMIT,
    grace: float = GRACE,
    alone: bool = False,
    more: dict[str, str] | None = None,
) -> Run:
    """Run a program in an empty folder, in a process group of its own.

    `method` becomes the default start method; None leaves the interpreter's own.
    What is left in /dev/shm can't be told from what another program leaves there at
    the same time: `alone` lets no other run on this machine overlap with this one.
    `more` is added to its environment. `limit` and `grace` are seconds.
    """
    with (
        neighbors(alone),
        tempfile.TemporaryDirectory(prefix="run-", ignore_cleanup_errors=True) as name,
    ):
        folder = Path(name)
        cwd, tmp = folder / "cwd", folder / "tmp"
        cwd.mkdir(), tmp.mkdir()
        segments, before = shared_memory(), set(psutil.pids())
        process = killer = None
        printed, problems = BytesIO(), []
        try:  # an interrupt may come while the program is being started
            process = subprocess.Popen(
                [python.path, program],
                cwd=cwd,
                env=environment(tmp, method) | (more or {}),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # that means nothing on Windows
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
            copied = process.stdout, printed
            reader = threading.Thread(target=copyfileobj, args=copied, daemon=True)
            reader.start()
            # Popen.wait with a timeout sleeps between looks; without one it does not.
            killer = threading.Timer(limit, process.kill)
            killer.start()
            process.wait()
            if killer.finished.is_set():
                problems.append(f"still running after {limit:g} s, killed")
            else:
                reader.join(grace)  # until its helpers, which print too, are gone
                problems += [
                    f"left a process behind: {left}"
                    for left in lingering(tmp, before, grace)
                ]
        except BaseException:
            kill_all(process, tmp, before)
            raise
        finally:
            if killer:
                killer.cancel()
        if problems:
            kill_all(process, tmp, before)
            process.wait()
        reader.join()
        process.stdout.close()
        left = [f"left shared memory behind: {n}" for n in orphans(segments, grace)]
        left += [
            f"left a file behind: {path.relative_to(folder)}"
            for path in sorted([*cwd.rglob("*"), *tmp.rglob("*")])
        ]
    came = as_here(printed.getvalue(), program, python)
    text = normalized(came, program.parent, python.library)
    return Run(
        f"$ python {program.name}\n{text}{ending(process.returncode)}",
        tuple(problems or left),  # what had to be killed could not clean up
    )


@contextmanager
def neighbors(alone: bool):
    if not SHM.is_dir():
        yield
        return
    import fcntl

    path = Path(tempfile.gettempdir(), f"snippet-runs-{os.getuid()}.lock")
    with open(path, "w") as lock, open(path.with_suffix(".turn"), "w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # those who come later wait behind this one
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        fcntl.flock(turn, fcntl.LOCK_UN)
        yield


def as_here(printed: bytes, program: Path, python: Interpreter) -> str:
    """What was printed as text, with lines and paths as this machine has them.

    Under Wine, paths below the program's folder (on its drive Z:) and the standard
    library get slashes, in a repr with doubled backslashes too; what Wine itself says
    of a crash is dropped.
    """
    text = printed.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    if python.place != "wine":
        return text
    text = re.sub("^wine: .*\n", "", text, flags=re.M)
    folder = str(program.parent)
    on_drive = "Z:" + folder.replace("/", "\\")
    for before, after in (on_drive, folder), (python.library, python.library):
        for sep in "\\", "\\\\":
            start = re.escape(before.replace("\\", sep) + sep)
            path = re.compile(rf"{start}([\w.\\-]*)")
            text = path.sub(
                lambda found: f"{after}/{found[1].replace(sep, '/')}",  # noqa: B023
                text,
            )
    return text


def ending(code: int) -> str:
    if code == 0:
        return ""
    if code < 0:
        return f"[killed by {signal.Signals(-code).name}]\n"
    return f"[exit code {code}]\n"


def environment(tmp: Path, method: str | None) -> dict[str, str]:
    """The reader's environment, without what would change what is printed."""
    env = {name: value for name, value in os.environ.items() if name[:6] != "PYTHON"}
    env |= {
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_COLOR": "1",
        "TMPDIR": str(tmp),
        "TEMP": str(tmp),
        "TMP": str(tmp),
    }
    if method:
        env["START_METHOD"] = method
        env["PYTHONPATH"] = str(START_METHOD)
    return env


def hindrance() -> str | None:
    """What keeps this machine from running any program, or None."""
    for folder in filter(Path.is_dir, (SHM, Path(tempfile.gettempdir()))):
        try:
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(bytes(4096))
                file.flush()
        except OSError as error:
            return f"{folder} cannot be written: {error.strerror}"
    return None
