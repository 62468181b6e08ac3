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
from functools import cache
from pathlib import Path

from proof.interpreters import Interpreter
from proof.outputs import parts
from proof.project import Project, Wrong, key

HEAD = "program\tneeds"
# neither macOS nor Windows has them
LINUX = ("/proc", "/dev/shm", "unshare", "posix_fallocate", "F_SETSIG", "libgomp")
NOT_IN_BROWSER = (
    "/proc",
    "F_SETSIG",
    "unshare",
    "cc",
    "libgomp",
    "Python.h",
    "os.fork",
    "resource",
    "mprotect",
)
BROWSER_HEAD = "program\twhy it does not run in the browser"
UNSHARE = ("unshare", "--map-root-user", "--mount")

Needs = dict[str, list[str]]  # what each program needs, by its key


def read(project: Project) -> Needs:
    """What `snippets/needs.tsv` declares.

    Raises Wrong, with the line, for one that names no program or no word of it.
    """
    if not project.needs.exists():
        return {}
    shown = project.shown(project.needs)
    head, *lines = project.needs.read_text("utf-8", "replace").splitlines() or [""]
    if head != HEAD:
        raise Wrong(f"{shown}:1: the first line is '{head}'", f"write it as {HEAD!r}")
    found: Needs = {}
    for number, line in enumerate(lines, 2):
        name, _, need = line.partition("\t")
        program = project.snippets / name
        if not need or not program.is_file():
            raise Wrong(
                f"{shown}:{number}: '{line}' names no program and need",
                "write chapter/name.py, a tab and one need, or delete the line",
            )
        if not any(need in path.read_text("utf-8") for path in parts(program)):
            raise Wrong(
                f"{shown}:{number}: {name} has no {need} in it",
                "name a word of the program, or delete the line",
            )
        found.setdefault(name, []).append(need)
    return found


def not_in_browser(project: Project) -> dict[str, str]:
    """Why programs do not run in the browser, for reasons other than needs.

    Raises Wrong, with the line, for one that names no program or no reason.
    """
    path = project.snippets / "browser.tsv"
    if not path.exists():
        return {}
    shown = project.shown(path)
    head, *lines = path.read_text(encoding="utf-8").splitlines() or [""]
    if head != BROWSER_HEAD:
        raise Wrong(f"{shown}:1: the first line is '{head}'", f"write {BROWSER_HEAD!r}")
    found = dict(line.partition("\t")[::2] for line in lines)
    for number, (name, why) in enumerate(found.items(), 2):
        if not why or not (project.snippets / name).is_file():
            raise Wrong(
                f"{shown}:{number}: '{name}' is no program with a reason",
                "write chapter/name.py, a tab and the reason, or delete the line",
            )
    return found


def not_for(place: str, needs: list[str]) -> list[str]:
    """Of the needs of a program those that no machine of a platform meets."""
    if place == "linux":
        return []
    if place == "browser":
        return [need for need in needs if need in NOT_IN_BROWSER]
    if place == "macos":
        return [need for need in needs if need in LINUX]
    return needs


def lacking(program: Path, python: Interpreter, needs: Needs) -> str | None:
    """What keeps a program from being run with a Python, in words, or None."""
    own = needs.get(key(program), [])
    if alien := not_for(python.place, own):
        return f"{', '.join(alien)}, which {python.place} has not"
    if python.place == "browser":
        found = packages(program)
        return f"{', '.join(found)}, which the browser has not" if found else None
    for need in own:
        if not met(need, python):
            return f"{need}, which is not here"
    for package in packages(program):
        if not installed(package, python.path):
            return f"the package {package}, which is not here"
    return None


def met(need: str, python: Interpreter) -> bool:
    if need == "unshare":
        return may_mount()
    if need == "cc":
        return shutil.which("cc") is not None
    if need == "libgomp":
        return succeeds(python.path, "import ctypes; ctypes.CDLL('libgomp.so.1')")
    if need == "Python.h":
        return has_headers(python.path)
    return not need.startswith("/") or Path(need).exists()


@cache
def may_mount() -> bool:
    """Whether a program may give itself a /dev/shm of its own."""
    if not shutil.which(UNSHARE[0]):
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True).returncode == 0


@cache
def has_headers(python: str) -> bool:
    """Whether C can be compiled against this Python."""
    header = "sysconfig.get_config_var('INCLUDEPY') + '/Python.h'"
    return succeeds(python, f"import os, sysconfig; os.stat({header})")


@cache
def installed(package: str, python: str) -> bool:
    return succeeds(python, f"import importlib.metadata as m; m.version({package!r})")


def succeeds(python: str, code: str) -> bool:
    return subprocess.run([python, "-c", code], capture_output=True).returncode == 0


def packages(program: Path) -> list[str]:
    """The names of the packages that a program declares (PEP 723)."""
    text = program.read_text(encoding="utf-8")
    block = re.match(r"# /// script\n((?:#.*\n)*?)# ///\n", text)
    if not block:
        return []
    declared = tomllib.loads(re.sub(r"^# ?", "", block[1], flags=re.M))
    return [re.match(r"[\w.-]+", wanted)[0] for wanted in declared["dependencies"]]
