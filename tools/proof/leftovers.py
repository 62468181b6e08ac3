"""What a run leaves behind: processes, and blocks in /dev/shm."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil

SHM = Path("/dev/shm")
KILLED = 5.0  # seconds until what was killed must be gone


def started_in(tmp: Path, before: set[int]) -> list[psutil.Process]:
    """The living processes, new since `before`, whose TMP is `tmp`.

    They are a run's, in any process group.
    """
    living = []
    for pid in set(psutil.pids()) - before:
        with suppress(psutil.Error):
            process = psutil.Process(pid)
            ours = process.environ().get("TMP") == str(tmp) and not of_wine(process)
            if ours and process.status() != psutil.STATUS_ZOMBIE:
                living.append(process)
    return living


def of_wine(process: psutil.Process) -> bool:
    """Whether it is a service of Wine, which the first program under it starts."""
    line = " ".join(process.cmdline())
    return line.startswith("C:\\windows\\") or "wineserver" in line


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


def kill_all(process: subprocess.Popen | None, tmp: Path, before: set[int]) -> None:
    """Kill a program's process group, and what has left it or is not known yet."""
    if process and sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    end = time.monotonic() + KILLED
    while (left := started_in(tmp, before)) and time.monotonic() < end:
        for other in left:
            with suppress(psutil.Error):
                other.kill()
        time.sleep(0.01)


def shared_memory() -> set[tuple[str, int]]:
    """The files in /dev/shm with their inodes; elsewhere none can be listed.

    A folder there is no segment: joblib makes some, and removes them by itself.
    """
    found = set()
    if SHM.is_dir():
        for entry in os.scandir(SHM):
            with suppress(FileNotFoundError):
                if entry.is_file(follow_symlinks=False):
                    found.add((entry.name, entry.inode()))
    return found


def orphans(before: set[tuple[str, int]], grace: float) -> list[str]:
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


def unheld(before: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Names, with their inodes, that are new since `before` and held by nobody."""
    new = shared_memory() - before
    inodes = held() if new else set()
    return {(name, inode) for name, inode in new if inode not in inodes}


def held() -> set[int]:
    """Inodes of all that living processes have mapped or open in /dev/shm."""
    inodes = set()
    for pid in psutil.pids():
        with suppress(OSError, ValueError):
            maps = Path(f"/proc/{pid}/maps").read_text()
            inodes |= {
                int(line.split()[4]) for line in maps.splitlines() if str(SHM) in line
            }
            for fd in os.scandir(f"/proc/{pid}/fd"):
                if os.readlink(fd.path).startswith(str(SHM)):
                    inodes.add(os.stat(fd.path).st_ino)
    return inodes
