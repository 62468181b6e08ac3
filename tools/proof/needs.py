"""What a program needs beside Python, and whether it is there.

Packages stand in the program itself, in a PEP 723 block. All else is declared in
`snippets/needs.tsv`, a program and one need on a line; each need is a word of the
program or of its parts: `fork`, `fcntl`, `/proc`, `cc`. Such a program is not for
Windows. Why else one cannot run in a browser is said in `snippets/browser.tsv`.
"""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from proof.interpreters import Interpreter
from proof.outputs import parts
from proof.project import Project, Wrong, key

PEP_723 = re.compile(r"# /// script\n((?:#.*\n)*?)# ///\n")  # packages
HEAD = "program\tneeds"
BROWSER_HEAD = "program\twhy it does not run in the browser"
# neither macOS nor Windows has them
LINUX = ("/proc", "/dev/shm", "unshare", "posix_fallocate", "F_SETSIG", "libgomp")
NOT_IN_BROWSER = (
    "/proc",
    "F_SETSIG",
    "unshare",
    "cc",
    "g++",
    "libgomp",
    "Python.h",
    "os.fork",
    "resource",
    "mprotect",
)
UNSHARE = ("unshare", "--map-root-user", "--mount")
TRIED = {  # Python that fails where a need is not met
    "libgomp": "import ctypes; ctypes.CDLL('libgomp.so.1')",
    "Python.h": "import os, sysconfig as s; "
    "os.stat(s.get_config_var('INCLUDEPY') + '/Python.h')",
}


@dataclass(frozen=True)
class Needs:
    """What each program needs, and for what other reason one does not run in the
    browser, by their keys."""

    declared: dict[str, list[str]]
    unable: dict[str, str]

    def of(self, program: Path) -> list[str]:
        return self.declared.get(key(program), [])

    def not_for(self, place: str, program: Path) -> list[str]:
        """Of the needs of a program those that no machine of a platform meets."""
        if place == "linux":
            return []
        never = {"browser": NOT_IN_BROWSER, "macos": LINUX}.get(place)
        return [need for need in self.of(program) if not never or need in never]


def read(project: Project) -> Needs:
    """What `needs.tsv` and `browser.tsv` in `snippets/` say.

    Raises Wrong, with the line, for one that names no program, no word of it or no
    reason.
    """
    declared: dict[str, list[str]] = {}
    for place, name, need in listed(project, project.needs, HEAD, "need"):
        program = project.snippets / name
        if not any(need in path.read_text("utf-8") for path in parts(program)):
            raise Wrong(
                f"{place}: {name} has no {need} in it",
                "name a word of the program, or delete the line",
            )
        declared.setdefault(name, []).append(need)
    path = project.snippets / "browser.tsv"
    unable = listed(project, path, BROWSER_HEAD, "reason")
    return Needs(declared, {name: why for _, name, why in unable})


def listed(
    project: Project, path: Path, head: str, what: str
) -> Iterator[tuple[str, str, str]]:
    """The lines of a list, each as its place, a program, and what is said of it."""
    if not path.exists():
        return
    shown = project.shown(path)
    first, *lines = path.read_text("utf-8", "replace").splitlines() or [""]
    if first != head:
        raise Wrong(f"{shown}:1: the first line is '{first}'", f"write it as {head!r}")
    for number, line in enumerate(lines, 2):
        name, _, said = line.partition("\t")
        if not said or not (project.snippets / name).is_file():
            raise Wrong(
                f"{shown}:{number}: '{line}' names no program and {what}",
                f"write chapter/name.py, a tab and one {what}, or delete the line",
            )
        yield f"{shown}:{number}", name, said


def lacking(program: Path, python: Interpreter, needs: Needs) -> str | None:
    """What keeps a program from being run with a Python, in words, or None."""
    if alien := needs.not_for(python.place, program):
        return f"{', '.join(alien)}, which {python.place} has not"
    if python.place == "browser":
        found = packages(program)
        return f"{', '.join(found)}, which the browser has not" if found else None
    for need in needs.of(program):
        if not met(need, python):
            return f"{need}, which is not here"
    for package in packages(program):
        code = f"import importlib.metadata as m; m.version({package!r})"
        if not succeeds(python.path, "-c", code):
            return f"the package {package}, which is not here"
    return None


def met(need: str, python: Interpreter) -> bool:
    if need == "unshare":
        return may_mount()
    if need in ("cc", "g++"):
        return shutil.which(need) is not None
    if need in TRIED:
        return succeeds(python.path, "-c", TRIED[need])
    return not need.startswith("/") or Path(need).exists()


def may_mount() -> bool:
    """Whether a program may give itself a /dev/shm of its own."""
    return shutil.which(UNSHARE[0]) is not None and succeeds(*UNSHARE, "true")


@cache
def succeeds(*command: str) -> bool:
    return subprocess.run(command, capture_output=True).returncode == 0


def packages(program: Path) -> list[str]:
    """The names of the packages that a program declares (PEP 723)."""
    block = PEP_723.match(program.read_text(encoding="utf-8"))
    if not block:
        return []
    declared = tomllib.loads(re.sub(r"^# ?", "", block[1], flags=re.M))
    return [re.match(r"[\w.-]+", wanted)[0] for wanted in declared["dependencies"]]
