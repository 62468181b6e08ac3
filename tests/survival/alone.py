"""Runs programs one after the other where nothing else runs; reads and prints JSON.

It is process 1 of a namespace with a /dev/shm of its own, and starts each program with
the process id that is asked for, so that it may meet what an earlier one with its id
has left.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

SHM = Path("/dev/shm")
LAST = Path("/proc/sys/kernel/ns_last_pid")


def others() -> dict[int, str]:
    """The living processes beside this one."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state = (folder / "stat").read_text().rpartition(")")[2].split()[0]
            words = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
        except OSError:
            continue
        if state != "Z" and int(folder.name) != os.getpid():
            found[int(folder.name)] = words.decode(errors="replace")[:120]
    return found


def until(end: float, over) -> bool:
    """Wait, and take care of orphans, until something is over or the time is up."""
    while not over():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def reap(ended: dict[int, int]) -> None:
    try:
        while (found := os.waitpid(-1, os.WNOHANG)) != (0, 0):
            ended[found[0]] = os.waitstatus_to_exitcode(found[1])
    except ChildProcessError:
        pass


def run(
    command: list[str], env: dict[str, str], limit: float, user: int, pid: int
) -> dict:
    (cwd := Path(env["TMPDIR"], "cwd")).mkdir(exist_ok=True)
    LAST.write_text(str(pid - 1))
    before = {file.name for file in SHM.iterdir()}
    with open(Path(env["TMPDIR"], "out"), "w+b") as out:
        program = subprocess.Popen(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            user=user or None,
        )
        ended: dict[int, int] = {}

        def over() -> bool:
            reap(ended)
            return program.pid in ended

        start = time.monotonic()
        in_time = until(start + limit, over)
        seconds = time.monotonic() - start
        gone = in_time and until(
            start + seconds + limit, lambda: not (over() and others())
        )
        left = others()
        for pid in left:
            os.kill(pid, signal.SIGKILL)
        until(time.monotonic() + 5, lambda: over() and not others())
        out.seek(0)
        text = out.read().decode(errors="replace")
    program.returncode = ended.get(program.pid, 0)
    return {
        "pid": program.pid,
        "limit": limit,
        "in time": in_time,
        "code": program.returncode,
        "text": text,
        "processes": [] if gone else list(left.values()),
        "memory": sorted({file.name for file in SHM.iterdir()} - before),
        "still": sorted(before & {file.name for file in SHM.iterdir()}),
        "files": sorted(str(file.relative_to(cwd)) for file in cwd.rglob("*")),
    }


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    mount = f"size={asked['size']},mode=1777"
    subprocess.run(["mount", "-t", "tmpfs", "-o", mount, "tmpfs", SHM], check=True)
    if asked["full"]:
        try:
            with open(SHM / "full", "wb", 0) as full:
                while full.write(bytes(4096)):
                    pass
        except OSError:
            pass
    json.dump([run(**one) for one in asked["runs"]], sys.stdout)
