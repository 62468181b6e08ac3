"""Tries a program under a fault, and says what is wrong with what came of it."""

import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from proof.interpreters import Interpreter
from proof.outputs import parts
from proof.running import ending, environment

LIMIT = 20.0  # seconds in which a program must have ended, whatever happened to it
HERE = Path(__file__).parent
KILLED = r"-9\b|SIGKILL|\bkilled\b|abruptly"
FAULTS = {  # what FAULT says, and what the program's last words must name
    "worker killed waiting": ("kill worker wait", KILLED),
    "worker killed with its lock": ("kill worker lock", KILLED),
    "worker killed at work": ("kill worker work", KILLED),
    "parent killed": ("kill parent wait", "SIGKILL"),
    "Ctrl+C": ("SIGINT group wait", "KeyboardInterrupt|SIGINT|exit code 130"),
    "SIGTERM": ("SIGTERM group wait", "SIGTERM|exit code 143"),
    "creation fails": ("refuse create", "No space left"),
    "start fails": ("refuse start", "temporarily unavailable"),
}
SAME_PID = "after a killed run, same pid"
OTHER_USER = "after a killed run, other user"
FULL = "full /dev/shm"
AFTER_KILLED = "SIGKILL group wait"
WAIT, PRINT = "wait", "print"  # the moment, or the first print of one that never waits
NAMESPACE = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
NOBODY = 65534


@dataclass(frozen=True)
class Result:
    """`reached` is False where a program never comes to the moment of a fault."""

    reached: bool
    problem: str = ""
    text: str = ""


@cache
def starts_as(user: int, python: str) -> bool:
    """Whether a user may start a Python: it may lie where only its owner gets."""
    try:
        return not subprocess.run([python, "-c", ""], user=user).returncode
    except OSError:
        return False


class Trial:
    """A program, and where and how it is run."""

    def __init__(
        self,
        program: Path,
        python: Interpreter,
        method: str | None = None,
        limit: float = LIMIT,
    ) -> None:
        self.program, self.python, self.method = program, python, method
        self.limit = limit

    def under(self, fault: str, says: str = "") -> Result:
        """What came of it; `says` are the words of a program that copes with it."""
        if fault in (SAME_PID, OTHER_USER):
            return self.after_a_killed_run(NOBODY if fault == OTHER_USER else 0)
        if fault == FULL:
            return self.on_full_shm()
        what, words = FAULTS[fault]
        words = says or words
        if not what.startswith("refuse"):
            return self.once(what, words)
        found = Result(False)
        for number in 2, 1:  # with something there already, or else with nothing
            if not found.reached:
                found = self.once(f"{what} {number}", words)
        return found

    def once(self, what: str, words: str) -> Result:
        [ran], reached = self.run([what])
        if not reached and what.endswith(WAIT) and "worker" not in what:
            [ran], reached = self.run([what.replace(WAIT, PRINT)])
        if not reached:
            return Result(False)
        return Result(True, wrong(ran) or unnamed(ran, words), told(ran))

    def after_a_killed_run(self, user: int) -> Result:
        """The program and all its helpers are killed; what of the next run?

        Semaphores do not count: they have names that no later run can know.
        """
        (killed, ran), reached = self.run([AFTER_KILLED, ""], user=user)
        if not reached:
            again = [AFTER_KILLED.replace(WAIT, PRINT), ""]
            (killed, ran), reached = self.run(again, user=user)
        left = [name for name in killed["memory"] if not name.startswith("sem.mp-")]
        if not reached or not left:
            return Result(False)
        problem = wrong(ran)
        if ran["code"]:
            problem = f"fails, {', '.join(left)} being left by a killed run"
        elif (still := {*left} & {*ran["still"]}) and not user:
            problem = f"{', '.join(still)} stays, left by a killed run"
        return Result(True, problem, told(ran))

    def on_full_shm(self) -> Result:
        """The program starts when /dev/shm has no room at all."""
        [ran], _ = self.run([""], full=True)
        problem = wrong(ran)
        if ran["code"] and not problem:
            problem = unnamed(ran, "No space left")
        return Result(True, problem, told(ran))

    def run(self, faults: list[str], user: int = 0, full: bool = False):
        """Run it under each fault, one after the other, where nothing else runs, the
        last time as a user; whether a fault happened."""
        with tempfile.TemporaryDirectory(prefix="fault-") as folder:
            folder = Path(folder)
            folder.chmod(0o777)
            mark = folder / "mark"
            env = environment(folder, self.method)
            for part in parts(self.program):  # where any user can read them
                (folder / part.name).write_bytes(part.read_bytes())
            copied = folder / self.program.name
            runs = [
                {
                    "command": [self.python.path, str(copied)],
                    "env": env | (self.settings(fault, mark) if fault else {}),
                    "limit": self.limit,
                    "user": user if number else 0,
                    "pid": 100 + number if user else 100,
                }
                for number, fault in enumerate(faults)
            ]
            root = [] if os.getuid() == 0 else ["--map-root-user"]
            ran = subprocess.run(
                [*NAMESPACE, *root, sys.executable, "-S", HERE / "alone.py"],
                input=json.dumps({"size": "8m", "full": full, "runs": runs}),
                capture_output=True,
                text=True,
                timeout=(2 * self.limit + 10) * len(runs),
            )
            assert ran.returncode == 0, ran.stderr
            return json.loads(ran.stdout), mark.exists()

    def settings(self, fault: str, mark: Path) -> dict[str, str]:
        return {
            "PYTHONPATH": str(HERE / "fault"),
            "FAULT": fault,
            "FAULT_MARK": str(mark),
            "FAULT_FILES": os.pathsep.join(part.name for part in parts(self.program)),
        }


def told(ran: dict) -> str:
    return ran["text"] + (ending(ran["code"]) if ran["in time"] else "")


def wrong(ran: dict) -> str:
    """What no program may do, whatever happened to it."""
    if not ran["in time"]:
        return f"still running after {ran['limit']:g} s"
    if ran["processes"]:
        return f"left processes behind: {', '.join(ran['processes'])}"
    if ran["memory"]:
        return f"left shared memory behind: {', '.join(ran['memory'])}"
    if ran["files"]:
        return f"left files behind: {', '.join(ran['files'])}"
    return ""


def unnamed(ran: dict, words: str) -> str:
    """What is wrong with the last words of a program that met with a fault."""
    if re.search(words, told(ran)):
        return ""
    return f"nothing that it says names the cause ({words})"
