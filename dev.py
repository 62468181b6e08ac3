"""The commands of daily work: python dev.py COMMAND [ARGUMENT]...

They are the same on Linux, macOS and Windows, and need nothing but Python 3.11 or
later. The first one sets up .venv. `make COMMAND` is the same thing, shorter.
"""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
PYTHON = BIN / ("python.exe" if sys.platform == "win32" else "python")
READY = VENV / "ready"  # holds what was installed
PIP = ("-m", "pip", "--quiet", "--disable-pip-version-check")
COMPILE = ("-m", "uv", "pip", "compile", "--quiet", "--universal", "--no-header")
COMPILE += ("--python-version", "3.11", "--generate-hashes", "--no-annotate")
APART = ("rivals", "canary", "peers")  # groups of what is installed apart

COMMANDS = {  # what each is for, and what it runs in .venv
    "setup": ("set up .venv, as the other commands do by themselves", []),
    "serve": ("show both languages at http://127.0.0.1:8000/", ["mkdocs", "serve"]),
    "test": (
        "run every program and every check; start methods, faults and pages in\n"
        "the browser take turns by day, EVERYTHING=yes leaves none out",
        ["pytest"],
    ),
    "quick": (
        "all checks but the programs and the browser, in half a minute",
        ["pytest", "-m", "not browser and not slow and not long", "tests"],
    ),
    "long": (
        "the checks that take minutes: programs in the browser, barriers",
        ["pytest", "-m", "long", "tests"],
    ),
    "site": ("build the site into site/", ["mkdocs", "build", "--strict"]),
    "offline": (
        "pack both languages into shared-memory.zip, to be read without\n"
        "a server: [FILE]",
        ["publish.offline"],
    ),
    "twins": ("note that a page and its twin agree as they are", ["pages.stamp"]),
    "verify": (
        "run every program on every Python found here and record it; the\n"
        "environment variable PYTHONS names a file with more of them",
        ["study.pythons"],
    ),
    "merge": ("take over the records of other machines: FILE...", ["study.merge"]),
    "lock": ("pin the dependencies after a change in pyproject.toml", []),
    "mutate": ("make one mistake at a time: what notices it?", ["study.mutate"]),
    "soak": ("run every program N times with every core busy", ["study.soak"]),
    "bench": ("measure how long things take", ["study.bench"]),
    "lab": (
        "measure anew what the lab's pages show, in under 20 minutes; needs an\n"
        "idle machine; TOPIC... measures those only, quick records nothing",
        ["study.lab"],
    ),
    "rivals": ("give the programs to other tools", ["study.rivals"]),
    "canary": ("build the pages with Zensical and compare", ["study.canary"]),
}


def main(arguments):
    if sys.version_info < OLDEST:
        version = ".".join(map(str, sys.version_info[:2]))
        return fail("Python " + version + " is too old", "use 3.11 or later")
    name, *rest = arguments or ["help"]
    if name in ("help", "-h", "--help"):
        print(usage())
        return 0
    if name not in COMMANDS:
        return fail(f"there is no command {name}", f"one of {', '.join(COMMANDS)}")
    os.chdir(ROOT)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if name == "lock":
        return lock()
    set_up()
    return run("-m", *COMMANDS[name][1], *rest) if COMMANDS[name][1] else 0


def usage() -> str:
    gap = "\n" + 10 * " "
    lines = [f"  {n:8}{what}".replace("\n", gap) for n, (what, _) in COMMANDS.items()]
    return "\n".join([__doc__, *lines])


def set_up() -> None:
    """Install what requirements.txt pins, and the project, where they changed."""
    pins = (ROOT / "requirements.txt", ROOT / "pyproject.toml")
    state = "\n".join(path.read_text(encoding="utf-8") for path in pins)
    if (
        PYTHON.exists()
        and READY.exists()
        and READY.read_text(encoding="utf-8") == state
    ):
        return
    print("Installing into .venv; this takes a minute.", file=sys.stderr)
    make_venv()
    check(*PIP, "install", "--require-hashes", "-r", "requirements.txt")
    check(*PIP, "install", "--no-deps", "--no-build-isolation", "-e", ".")
    READY.write_text(state, encoding="utf-8")


def make_venv() -> None:
    if PYTHON.exists() and READY.exists():
        return
    if not (find_spec("venv") and find_spec("ensurepip")):
        package = f"python3.{sys.version_info[1]}-venv"
        sys.exit(fail("this Python has no venv", f"apt-get install {package}"))
    command = [sys.executable, "-m", "venv", *([] if PYTHON.exists() else ["--clear"])]
    if subprocess.call([*command, VENV]):
        sys.exit(fail(f"{VENV} cannot be set up", "read the lines above"))


def lock() -> int:
    make_venv()
    check(*PIP, "install", "uv")
    check(*COMPILE, "pyproject.toml", "-o", "requirements.txt")
    for group in APART:
        check(*COMPILE, "--group", group, "-o", f"tools/study/{group}.txt")
    return 0


def run(*arguments: str) -> int:
    """Run the Python of .venv; Ctrl-C reaches it too, and it ends when it is done."""
    process = subprocess.Popen([PYTHON, *arguments])
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            pass


def check(*arguments: str) -> None:
    code = run(*arguments)
    if code:
        sys.exit(code)


def fail(problem, fix):
    print(f"{problem}; fix: {fix}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
