"""Runs a program as a reader would, and sees to what it leaves behind."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil
from recorded import PLATFORMS, Where, Wrong, normalised

LIMIT = 30.0  # seconds a program may take
GRACE = 5.0  # seconds its helpers (resource tracker, forkserver) have after it
OLDEST = [3, 11]  # the first Python the programs are written for
SHM = Path("/dev/shm")

PROBE = """
import json, os, sys, sysconfig
try:
    import multiprocessing
    methods = multiprocessing.get_all_start_methods()
    default = multiprocessing.get_start_method()
    import _multiprocessing
except ImportError:
    methods, default = [], None
platforms = {"win32": "windows", "darwin": "macos", "emscripten": "wasm"}
words = [platforms.get(sys.platform)]
words.append("32bit" if sys.maxsize < 2**32 else None)
gil = sysconfig.get_config_var("Py_GIL_DISABLED")
words.append("freethreaded" if gil else None)
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "methods": methods,
    "default": default,
    "library": os.path.dirname(os.__file__),
    "words": [word for word in words if word],
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python to run programs with; `library` is its standard library's folder."""

    path: str
    version: tuple[int, int, int]
    methods: tuple[str, ...]
    default: str | None
    library: str
    words: frozenset[str]

    def __str__(self) -> str:
        """Platform, version and build, as the record names it."""
        place = next((word for word in PLATFORMS if word in self.words), "linux")
        version = ".".join(map(str, self.version))
        return "-".join([place, version, *sorted(self.words - {place})])

    def where(self, method: str | None) -> Where:
        return Where(self.version, method or self.default, self.words)

    @cache  # noqa: B019
    def has(self, package: str) -> bool:
        """Whether a package is installed for this Python."""
        code = f"import importlib.metadata as m; m.version({package!r})"
        return (
            subprocess.run([self.path, "-c", code], capture_output=True).returncode == 0
        )


@cache
def interpreter(path: str = sys.executable) -> Interpreter:
    """Ask the Python at `path` what it is.

    Raises Wrong if it is none that can run the programs.
    """
    found = shutil.which(path)
    if not found:
        raise Wrong(f"{path}: no such program", "name a Python")
    path = os.path.abspath(found)
    try:
        answer = subprocess.run([path, "-c", PROBE], capture_output=True, timeout=60)
        told = json.loads(answer.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        raise Wrong(
            f"{path}: does not answer as a Python does", "name one that starts"
        ) from None
    if told["version"] < OLDEST:
        raise Wrong(
            f"{path}: is Python {'.'.join(map(str, told['version']))}",
            f"name one from {'.'.join(map(str, OLDEST))} on",
        )
    return Interpreter(
        path,
        tuple(told["version"]),
        tuple(sorted(told["methods"])),
        told["default"],
        told["library"],
        frozenset(told["words"]),
    )


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
    interrupt: Path | None = None,
) -> Run:
    """Run a program in an empty folder, in a process group of its own.

    `method` becomes the default start method; None leaves the interpreter's own.
    What is left in /dev/shm can't be told from what another program leaves there at
    the same time: `alone` lets no other run on this machine overlap with this one.
    With `interrupt` the program gets a Ctrl-C, and this file is made then.
    """
    with (
        neighbours(alone),
        tempfile.TemporaryDirectory(
            prefix="run-", ignore_cleanup_errors=True
        ) as folder,
    ):
        env = environment(Path(folder, "tmp"), method, interrupt)
        return run_in(Path(folder), program, python, env, limit, grace)


@contextmanager
def neighbours(alone: bool):
    if not SHM.is_dir():
        yield
        return
    import fcntl

    with open(
        Path(tempfile.gettempdir(), f"snippet-runs-{os.getuid()}.lock"), "w"
    ) as lock:
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


def run_in(
    folder: Path,
    program: Path,
    python: Interpreter,
    env: dict[str, str],
    limit: float,
    grace: float,
) -> Run:
    cwd, tmp = folder / "cwd", folder / "tmp"
    cwd.mkdir(), tmp.mkdir()
    segments, before = shared_memory(), set(psutil.pids())
    process = subprocess.Popen(
        [python.path, program],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        **new_group(),
    )
    printed = bytearray()
    reader = threading.Thread(target=read_into, args=(printed, process.stdout))
    reader.start()
    # Popen.wait with a timeout sleeps between looks; without one it does not.
    killer = threading.Timer(limit, process.kill)
    killer.start()
    problems = []
    try:
        process.wait()
        late = killer.finished.is_set()
        killer.cancel()
        if late:
            problems.append(f"still running after {limit:g} s, killed")
        else:
            reader.join(grace)
            problems += [
                f"left a process behind: {left}"
                for left in lingering(tmp, before, grace)
            ]
    finally:
        killer.cancel()
        if problems or sys.exc_info()[0]:
            kill_all(process, tmp, before)
        process.wait()
        reader.join()
        process.stdout.close()
    left = [f"left shared memory behind: {n}" for n in orphans(segments, grace)]
    left += [
        f"left a file behind: {path.relative_to(folder)}"
        for path in sorted([*cwd.rglob("*"), *tmp.rglob("*")])
    ]
    if not problems:  # what had to be killed could not clean up
        problems = left
    text = normalised(
        printed.decode("utf-8", "backslashreplace").replace("\r\n", "\n"),
        program.parent,
        python.library,
    )
    return Run(
        f"$ python {program.name}\n{text}{ending(process.returncode)}", tuple(problems)
    )


def ending(code: int) -> str:
    if code == 0:
        return ""
    if code < 0:
        return f"[killed by {signal.Signals(-code).name}]\n"
    return f"[exit code {code}]\n"


def environment(
    tmp: Path, method: str | None, interrupt: Path | None = None
) -> dict[str, str]:
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
        env["PYTHONPATH"] = str(Path(__file__).parent / "start_method")
    if interrupt:
        env["INTERRUPTED"] = str(interrupt)
        env["PYTHONPATH"] = str(Path(__file__).parent / "interrupted")
    return env


def hindrance() -> str | None:
    """What keeps this machine from running any program, or None."""
    for folder in (SHM, Path(tempfile.gettempdir())):
        if folder is SHM and not SHM.is_dir():
            continue
        try:
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(bytes(4096))
                file.flush()
        except OSError as error:
            return f"{folder} cannot be written: {error.strerror}"
    return None


def new_group() -> dict:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def read_into(buffer: bytearray, stream) -> None:
    while chunk := stream.read1(65536):
        buffer += chunk


def started_in(tmp: Path, before: set[int]) -> list[psutil.Process]:
    """The living processes, new since `before`, whose environment names `tmp`.

    They are a run's, in any process group.
    """
    living = []
    for pid in set(psutil.pids()) - before:
        try:
            process = psutil.Process(pid)
            if process.environ().get("TMPDIR") == str(tmp):
                if process.status() != psutil.STATUS_ZOMBIE:
                    living.append(process)
        except psutil.Error:
            pass
    return living


def lingering(tmp: Path, before: set[int], grace: float) -> list[str]:
    """The processes of a run that are still there after the grace."""
    end = time.monotonic() + grace
    while (left := started_in(tmp, before)) and time.monotonic() < end:
        psutil.wait_procs(left, timeout=0.05)
    names = []
    for process in left:
        try:
            names.append(f"{process.pid} {' '.join(process.cmdline())[:120]}")
        except psutil.Error:
            names.append(str(process.pid))
    return names


def kill_all(process: subprocess.Popen, tmp: Path, before: set[int]) -> None:
    """Kill a program's process group, and what has left it."""
    if sys.platform != "win32":
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    end = time.monotonic() + GRACE
    while (left := started_in(tmp, before)) and time.monotonic() < end:
        for other in left:
            try:
                other.kill()
            except psutil.Error:
                pass
        time.sleep(0.01)


def shared_memory() -> dict[str, int]:
    """The names in /dev/shm with their inodes; elsewhere none can be listed."""
    found = {}
    if SHM.is_dir():
        for entry in os.scandir(SHM):
            try:
                found[entry.name] = entry.inode()
            except FileNotFoundError:
                pass
    return found


def orphans(before: dict[str, int], grace: float) -> list[str]:
    """New names in /dev/shm that no living process has open or mapped; removed.

    Another run's segment is held by that run's processes. One whose owner has just
    ended has until the grace is over to be removed by its resource tracker: only
    what nobody holds in any look counts.
    """
    end = time.monotonic() + grace
    left = unheld(before)
    while left and time.monotonic() < end:
        time.sleep(0.05)
        left &= unheld(before)
    for name, _ in left:
        (SHM / name).unlink(missing_ok=True)
    return sorted(name for name, _ in left)


def unheld(before: dict[str, int]) -> set[tuple[str, int]]:
    """Names, with their inodes, that are new since `before` and held by nobody."""
    new = set(shared_memory().items()) - set(before.items())
    inodes = held() if new else set()
    return {(name, inode) for name, inode in new if inode not in inodes}


def held() -> set[int]:
    """Inodes of all that living processes have mapped or open in /dev/shm."""
    inodes = set()
    for pid in psutil.pids():
        try:
            maps = Path(f"/proc/{pid}/maps").read_text()
            inodes |= {
                int(line.split()[4]) for line in maps.splitlines() if str(SHM) in line
            }
            for fd in os.scandir(f"/proc/{pid}/fd"):
                if os.readlink(fd.path).startswith(str(SHM)):
                    inodes.add(os.stat(fd.path).st_ino)
        except (OSError, ValueError):
            pass
    return inodes
