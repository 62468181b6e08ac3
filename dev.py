"""The commands of daily work: python dev.py COMMAND [ARGUMENT]...

They are the same on Linux, macOS and Windows, and need nothing but Python 3.11 or
later. The first one sets up .venv. `make COMMAND` is the same thing, shorter.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
READY = VENV / "ready"
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
COMPILE = ("-m", "uv", "pip", "compile", "--quiet", "--universal", "--no-header")
COMPILE += ("--python-version", "3.11", "--generate-hashes", "--no-annotate")
RIVALS = "tools/study/rivals.txt"

COMMANDS = {  # what each is for, and what it runs in .venv
    "serve": ("both languages at http://127.0.0.1:8000/", ["mkdocs", "serve"]),
    "test": ("every program and every check", ["pytest"]),
    "quick": (
        "every check but all programs and the browser, in half a minute",
        ["pytest", "-m", "not browser", "tests"],
    ),
    "site": ("the site, into site/", ["mkdocs", "build", "--strict"]),
    "twins": ("after a page and its twin were brought in line", ["pages.stamp"]),
    "verify": (
        "every program on every Python found here, and record it; PYTHONS=FILE adds "
        "more",
        ["study.pythons"],
    ),
    "merge": ("join the records of other machines: FILE...", ["study.merge"]),
    "lock": ("after a change of the dependencies in pyproject.toml", []),
    "mutate": ("change one thing at a time: what notices?", ["study.mutate"]),
    "soak": ("every program N times with every core busy", ["study.soak"]),
    "bench": ("how long things take, against doing without", ["study.bench"]),
    "rivals": ("how other tools do with the programs", ["study.rivals"]),
    "canary": ("the pages built by Zensical, compared", ["study.canary"]),
}


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        return fail("this needs Python 3.11 or later", "python3.11 dev.py")
    name, *rest = arguments or ["help"]
    if name not in COMMANDS:
        lines = [f"  {name:8}{what}" for name, (what, _) in COMMANDS.items()]
        print(__doc__, "", *lines, sep="\n")
        return 0 if name in ("help", "-h", "--help") else 2
    os.chdir(ROOT)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if name == "lock":
        return lock()
    set_up()
    return run("-m", *COMMANDS[name][1], *rest)


def set_up() -> None:
    """Install what requirements.txt pins, and the project, where they changed."""
    pins = (ROOT / "requirements.txt", ROOT / "pyproject.toml")
    state = "\n".join(path.read_text(encoding="utf-8") for path in pins)
    if READY.exists() and READY.read_text(encoding="utf-8") == state:
        return
    make_venv()
    check(*PIP, "install", "--require-hashes", "-r", "requirements.txt")
    check(*PIP, "install", "--no-deps", "--no-build-isolation", "-e", ".")
    READY.write_text(state, encoding="utf-8")


def make_venv() -> None:
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True)


def lock() -> int:
    make_venv()
    check(*PIP, "install", "uv")
    check(*COMPILE, "pyproject.toml", "-o", "requirements.txt")
    return run(*COMPILE, "pyproject.toml", "--group", "rivals", "-o", RIVALS)


def run(*arguments: str) -> int:
    try:
        return subprocess.call([PYTHON, *arguments])
    except KeyboardInterrupt:
        return 130


def check(*arguments: str) -> None:
    if code := run(*arguments):
        sys.exit(code)


def fail(problem: str, fix: str) -> int:
    print(f"{problem}; fix: {fix}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
