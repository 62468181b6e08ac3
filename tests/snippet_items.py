"""Collects `snippets/*/*.py`: one item for each way a program is run."""

import ast
import difflib
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import verified
from _pytest._code.code import ReprFileLocation, TerminalRepr
from recorded import Wrong, applying, fits, key, recordings, replace, with_marks

from tests.running import Interpreter, Run, hindrance, interpreter, run

ROOT = Path(__file__).parent.parent
SNIPPETS = ROOT / "snippets"
UNSHARE = ("unshare", "--map-root-user", "--mount")
FILES = 64  # open at once: pytest, its workers' pipes, a program's output
agreed = pytest.StashKey[dict[Path, str]]()
pythons = pytest.StashKey[list[Interpreter]]()
refused = pytest.StashKey[list[str]]()


def pytest_addoption(parser):
    parser.addoption(
        "--python",
        action="append",
        default=[],
        metavar="PATH",
        help="run the snippets with this interpreter (repeatable; nothing is "
        "installed into it) instead of the one that runs pytest",
    )
    parser.addoption(
        "--record",
        action="store_true",
        help="write into snippets/verified.json what passed, and where",
    )


def pytest_configure(config):
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # as of `pytest &`
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if few := too_few_files():
        raise pytest.UsageError(few)
    config.stash[agreed] = {}
    config.stash[pythons], config.stash[refused] = [], []
    for path in config.getoption("python") or [sys.executable]:
        try:
            config.stash[pythons].append(interpreter(path))
        except Wrong as wrong:
            config.stash[refused].append(f"--python {wrong}")
    if config.getoption("record") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder())


def too_few_files() -> str | None:
    if sys.platform == "win32":
        return None
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= allowed < FILES:
        return f"only {allowed} open files are allowed here; mend: ulimit -n {FILES}"


def pytest_sessionfinish(session):
    if session.config.stash[refused] and session.exitstatus in (0, 5):
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash[refused]:
        terminalreporter.write_line(line, red=True)


def pytest_xdist_auto_num_workers(config):
    named = [Path(arg.split("::")[0]) for arg in config.args]
    return 0 if len(named) == 1 and named[0].is_file() else None


def pytest_pycollect_makemodule(module_path, parent):
    if module_path.is_relative_to(SNIPPETS):
        return SnippetFile.from_parent(parent, path=module_path)


class Recorder:
    """Writes what passed into the record, once, at the end."""

    def __init__(self) -> None:
        try:
            verified.read(SNIPPETS)
        except Wrong as wrong:
            raise pytest.UsageError(str(wrong)) from None
        self.outcomes: dict[tuple[str, str], dict[str, bool]] = {}

    def pytest_runtest_logreport(self, report) -> None:
        ran = dict(report.user_properties).get("ran")
        if ran and report.when == "call" and not report.skipped:
            program, python, method = ran
            self.outcomes.setdefault((program, python), {})[method] = report.passed

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session) -> None:
        try:
            self.write()
        except (OSError, Wrong) as error:
            line = f"snippets/{verified.RECORD} is as it was: {error}"
            if not isinstance(error, Wrong):
                line += "; mend: make room, then record again"
            session.config.stash[refused].append(line)

    def write(self) -> None:
        with verified.updating(SNIPPETS) as record:
            for (name, python), outcomes in self.outcomes.items():
                program = SNIPPETS / name
                state = verified.state(program, recordings(program))
                entry = record.setdefault(name, {})
                known, _, *before = entry.pop(python, "- -").split()
                methods = {method for method, passed in outcomes.items() if passed}
                if known == state:
                    methods |= {m for m in before if outcomes.get(m, True)}
                if methods:
                    runs = " ".join(sorted(methods))
                    entry[python] = f"{state} {date.today()} {runs}"


class SnippetFile(pytest.File):
    def collect(self):
        paths = self.config.getoption("python")
        for python in self.config.stash[pythons]:
            for method in methods(self.path, python):
                name = method or "plain"
                yield SnippetItem.from_parent(
                    self,
                    name=f"{name}[{python}]" if paths else name,
                    python=python,
                    method=method,
                )


def methods(program: Path, python: Interpreter) -> list[str | None]:
    """How a program is run: as it is, then under each start method.

    One that uses no multiprocessing, or chooses its own start method, runs once.
    """
    tree = ast.parse(program.read_text(encoding="utf-8"), program)
    names, chooses = set(), False
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", None))
            chooses |= name in ("get_context", "set_start_method")
    uses = {str(name).split(".")[0] for name in names}
    if chooses or not uses & {"multiprocessing", "concurrent"}:
        return [None]
    return [None, *python.methods]


def missing(program: Path, python: Interpreter) -> str | None:
    """A package that a program declares (PEP 723), or something of Linux that it uses,
    which is not there for `python`."""
    text = program.read_text(encoding="utf-8")
    if UNSHARE[0] in text and not may_mount():
        return f"{' '.join(UNSHARE)} to be allowed"
    for place in ("/proc/", "/dev/shm"):
        if place in text and not Path(place).exists():
            return place
    if '"cc"' in text and not shutil.which("cc"):
        return "a C compiler, cc"
    if "Python.h" in text and not has_headers(python):
        return "Python.h of this Python"
    for requirement in declared(text):
        if not python.has(re.match(r"[\w.-]+", requirement)[0]):
            return requirement
    return None


@cache
def may_mount() -> bool:
    """Whether a program may give itself a /dev/shm of its own."""
    if not shutil.which(UNSHARE[0]):
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True).returncode == 0


@cache
def has_headers(python: Interpreter) -> bool:
    """Whether C can be compiled against this Python."""
    header = "sysconfig.get_config_var('INCLUDEPY') + '/Python.h'"
    code = f"import os, sysconfig; os.stat({header})"
    command = [python.path, "-c", code]
    return subprocess.run(command, capture_output=True).returncode == 0


def declared(text: str) -> list[str]:
    block = re.match(r"# /// script\n((?:#.*\n)*?)# ///\n", text)
    if not block:
        return []
    return tomllib.loads(re.sub(r"^# ?", "", block[1], flags=re.M))["dependencies"]


@dataclass
class Mismatch(Exception):
    """What a program did against what is recorded, in one line, then in full."""

    line: str
    mend: str
    detail: str = ""


class Report(TerminalRepr):
    def __init__(self, path: Path, mismatch: Mismatch) -> None:
        self.detail = mismatch.detail
        line = f"{mismatch.line}; mend: {mismatch.mend}"
        self.reprcrash = ReprFileLocation(str(path), 1, line)

    def toterminal(self, tw) -> None:
        tw.line(self.reprcrash.message, red=True)
        for line in self.detail.splitlines():
            tw.line(line, green=line.startswith("+"), red=line.startswith("-"))


class SnippetItem(pytest.Item):
    def __init__(self, *, python: Interpreter, method: str | None, **rest) -> None:
        super().__init__(**rest)
        self.python, self.method = python, method
        ran = [key(self.path), str(python), method or "plain"]
        self.user_properties.append(("ran", ran))

    @property
    def title(self) -> str:
        where = f"Python {self.python}"
        return f"{shown(self.path)} under {self.method or 'no set method'} ({where})"

    def runtest(self) -> None:
        if lacking := missing(self.path, self.python):
            pytest.skip(f"needs {lacking}, which is not here")
        try:
            self.compare(run(self.path, self.python, self.method))
        except (Mismatch, OSError) as error:
            mismatch = isinstance(error, Mismatch)
            found = hindrance() or (None if mismatch else str(error))
            if not found:
                raise
            raise Mismatch(
                f"{self.title} could not be run or written: {found}",
                "make room there, or let it be written",
                error.detail if mismatch else "",
            ) from None

    def compare(self, ran: Run) -> None:
        if ran.problems:
            raise Mismatch(
                f"{self.title} {'; '.join(ran.problems)}",
                "join what it starts, close and unlink what it makes",
                f"what it had printed:\n{ran.text}",
            )
        try:
            found = recordings(self.path)
        except Wrong as wrong:
            raise Mismatch(wrong.problem, wrong.mend) from None
        recording = applying(found, self.python.where(self.method))
        path = recording.path if recording else self.path.with_suffix(".out")
        before = recording.text if recording else ""
        if not fits(before, ran.text):
            self.differs(path, before, ran.text)
        self.config.stash[agreed].setdefault(path, self.title)

    def differs(self, path: Path, before: str, printed: str) -> None:
        detail = difference(before, printed, shown(path))
        other = self.config.stash[agreed].get(path)
        update = f"pytest --update-examples {shown(self.path)}"
        if self.config.getoption("update_examples"):
            if other:
                variant = path.with_suffix(f".{self.method or 'pyX.Y'}.out")
                raise Mismatch(
                    f"{self.title} printed something else than {other}",
                    f"if both are right, touch {shown(variant)}, then {update}",
                    detail,
                )
            kept = with_marks(before, printed)
            replace(path, kept)
        elif not before:
            raise Mismatch(f"{self.title} has no recorded output", update, detail)
        else:
            raise Mismatch(
                f"{self.title} printed something else than {shown(path)}",
                f"if what came is right, {update}",
                detail,
            )

    def repr_failure(self, excinfo, style=None):
        if isinstance(excinfo.value, Mismatch):
            return Report(self.path, excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self):
        return self.path, None, self.title


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


def difference(recorded: str, printed: str, name: str) -> str:
    """A unified diff in which a recorded line that fits what came is no change."""
    return "\n".join(
        difflib.unified_diff(
            recorded.splitlines(),
            with_marks(recorded, printed).splitlines(),
            f"recorded in {name}",
            "what came",
            lineterm="",
            n=99,
        )
    )
