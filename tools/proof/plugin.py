"""A pytest plugin: runs `snippets/*/*.py`, one item for each way a program is run."""

import os
import signal
import sys
from datetime import date
from pathlib import Path
from zlib import crc32

import pytest
from _pytest._code.code import ReprFileLocation, TerminalRepr

from proof import browser, needs, record
from proof.comparison import difference, fits, with_marks
from proof.interpreters import Interpreter
from proof.outputs import applying, methods, parts, recordings
from proof.project import Project, Wrong, key, replace
from proof.running import LIMIT, Run, hindrance, run

FILES = 64  # open at once: pytest, its workers' pipes, a program's output
agreed = pytest.StashKey[dict[Path, str]]()
pythons = pytest.StashKey[list[Interpreter]]()
refused = pytest.StashKey[list[str]]()
projects = pytest.StashKey[Project]()
needed = pytest.StashKey[needs.Needs]()


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
        help="write the output of a program that has none yet, and into "
        "snippets/verified.json what passed, and where",
    )


def pytest_configure(config):
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # as of `pytest &`
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if few := too_few_files():
        raise pytest.UsageError(few)
    stash = config.stash
    stash[projects] = project = Project(config.rootpath)
    stash[agreed], stash[pythons], stash[refused] = {}, [], []
    for path in config.getoption("python") or [sys.executable]:
        try:
            stash[pythons].append(browser.any_interpreter(path, project))
        except Wrong as wrong:
            stash[refused].append(f"--python {wrong}")
    try:
        stash[needed] = needs.read(project)
        if config.getoption("record") and not hasattr(config, "workerinput"):
            record.read(project)
            config.pluginmanager.register(Recorder(project))
    except Wrong as wrong:
        raise pytest.UsageError(str(wrong)) from None


def too_few_files() -> str | None:
    if sys.platform == "win32":
        return None
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= allowed < FILES:
        return f"only {allowed} open files are allowed here; fix: ulimit -n {FILES}"


def pytest_sessionfinish(session):
    if session.config.stash[refused] and session.exitstatus in (0, 5):
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash[refused]:
        terminalreporter.write_line(line, red=True)


@pytest.hookimpl(tryfirst=True)
def pytest_xdist_auto_num_workers(config):
    """Three workers for each processor: most of a run is waiting for a program."""
    paths = named(config)
    alone = len(paths) == 1 and not paths[0].is_dir()
    return 0 if alone else 3 * (os.cpu_count() or 1)


def named(config) -> list[Path]:
    """The files and folders that pytest was given, from where it was started."""
    start = config.invocation_params.dir
    return [start / argument.split("::")[0] for argument in config.args]


def pytest_pycollect_makemodule(module_path, parent):
    if module_path.is_relative_to(parent.config.stash[projects].snippets):
        return SnippetFile.from_parent(parent, path=module_path)


class Recorder:
    """Writes what passed into the record, once, at the end."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.outcomes: dict[tuple[str, str], dict[str, bool]] = {}
        self.began: dict[str, float] = {}  # when each program was first run

    def pytest_runtest_logreport(self, report) -> None:
        ran = dict(report.user_properties).get("ran")
        if ran and report.when == "call" and not report.skipped:
            program, python, method = ran
            self.outcomes.setdefault((program, python), {})[method] = report.passed
            self.began.setdefault(program, report.start)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session) -> None:
        said = session.config.stash[refused]
        try:
            for name in self.write():
                said.append(f"{name} changed while it ran; fix: record it again")
        except (OSError, Wrong) as error:
            line = f"{self.project.shown(self.project.record)} is as it was: {error}"
            if not isinstance(error, Wrong):
                line += "; fix: make room, then record again"
            said.append(line)

    def write(self) -> list[str]:
        """Record what passed. Returns the programs that changed meanwhile."""
        changed = set()
        with record.updating(self.project) as entries:
            for (name, python), outcomes in self.outcomes.items():
                program = self.project.snippets / name
                edited = max(part.stat().st_mtime for part in parts(program))
                if edited > self.began[name]:
                    changed.add(self.project.shown(program))
                    continue
                state = record.state(program, recordings(program))
                entry = entries.setdefault(name, {})
                known, _, *before = entry.pop(python, "- -").split()
                methods = {method for method, passed in outcomes.items() if passed}
                if known == state:
                    methods |= {m for m in before if outcomes.get(m, True)}
                if methods:
                    runs = " ".join(sorted(methods))
                    entry[python] = f"{state} {date.today()} {runs}"
        return sorted(changed)


class SnippetFile(pytest.File):
    def collect(self):
        project = self.config.stash[projects]
        if self.path.parents[1] != project.snippets:
            raise self.CollectError(
                f"is in no chapter; fix: move it to snippets/CHAPTER/{self.path.name}"
            )
        paths = self.config.getoption("python")
        for python in self.config.stash[pythons]:
            for method in self.methods(python):
                name = method or "plain"
                yield SnippetItem.from_parent(
                    self,
                    name=f"{name}[{python}]" if paths else name,
                    python=python,
                    method=method,
                )

    def methods(self, python: Interpreter) -> list[str | None]:
        """How the program is run here. A Python's own start method is set by name only
        for the record: without a name it is the same run. The others take turns, one
        every second day, unless the file is named or EVERYTHING is in the environment.
        """
        option, known = self.config.getoption, python.methods
        if not (option("python") or option("record")):
            known = tuple(method for method in known if method != python.default)
            whole = self.path in named(self.config) or "EVERYTHING" in os.environ
            if known and not whole:
                days, today = divmod(turn(key(self.path)), 2)
                known = (known[days % len(known)],) if today else ()
        try:
            return methods(self.path, known)
        except (SyntaxError, UnicodeDecodeError) as error:
            line = f":{error.lineno}" if isinstance(error, SyntaxError) else ""
            raise self.CollectError(
                f"{self.config.stash[projects].shown(self.path)}{line}: {error}; fix: "
                f"edit it until python {self.path.name} runs"
            ) from None


def turn(name: str) -> int:
    """A number that is another one each day and for another name."""
    return date.today().toordinal() + crc32(name.encode())


class Report(TerminalRepr):
    """What is wrong: one line, which is that of the summary too, then the detail.
    pytest names the item above both."""

    def __init__(self, path: Path, wrong: Wrong) -> None:
        self.reprcrash = ReprFileLocation(str(path), 1, str(wrong))
        self.detail = wrong.detail

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

    def shown(self, path: Path) -> str:
        return self.config.stash[projects].shown(path)

    def runtest(self) -> None:
        known = self.config.stash[needed]
        if found := needs.lacking(self.path, self.python, known):
            own = self.python.path == sys.executable
            if "CI" in os.environ and own and found.startswith("the package"):
                fix = "name it in pyproject.toml, then python dev.py lock"
                raise Wrong(f"needs {found}", fix)
            pytest.skip(f"needs {found}")
        if self.python.place == browser.NAME:
            if why := known.unable.get(key(self.path)):
                pytest.skip(f"not in the browser: {why}")
        try:
            slow = self.python.place in ("wine", browser.NAME)  # locks, starts are slow
            limit = LIMIT * (4 if slow else 1)
            own = browser.run if self.python.place == browser.NAME else run
            self.compare(own(self.path, self.python, self.method, limit))
        except (Wrong, OSError) as error:
            found = hindrance() or (None if isinstance(error, Wrong) else str(error))
            if not found:
                raise
            raise Wrong(
                f"could not be run or written: {found}",
                "make room there, or let it be written",
                detail=getattr(error, "detail", ""),
            ) from None

    def compare(self, ran: Run) -> None:
        if ran.problems:
            line, fix = "; ".join(ran.problems), "join what it starts, close and unlink"
            if line.startswith("still running"):
                fix = "find what it waits for; a program ends within seconds"
            raise Wrong(line, fix, detail=f"what it had printed:\n{ran.text}")
        recording = applying(recordings(self.path), self.python.where(self.method))
        path = recording.path if recording else self.path.with_suffix(".out")
        before = recording.text if recording else ""
        if not fits(before, ran.text):
            self.differs(path, before, ran.text)
        self.config.stash[agreed].setdefault(path, self.name)

    def differs(self, path: Path, before: str, printed: str) -> None:
        detail = difference(before, printed, self.shown(path))
        record = f"pytest --record {self.shown(self.path)}"
        first = self.config.getoption("record") and not before
        other = self.config.stash[agreed].get(path)
        if other:
            variant = path.with_suffix(f".{self.method or 'pyX.Y'}.out")
            raise Wrong(
                f"printed something else than {other}",
                f"put ‹ › around what varies in {path.name}; if it really differs, "
                f"create an empty {self.shown(variant)}; then {record} "
                "--update-examples",
                detail=detail,
            )
        if first or self.config.getoption("update_examples"):
            general = self.path.with_suffix(".out")
            if not before and general.exists():  # a new variant has its marks
                before = general.read_text(encoding="utf-8")
            replace(path, with_marks(before, printed))
        elif not before:
            raise Wrong("has no recorded output", record, detail=detail)
        else:
            raise Wrong(
                f"printed something else than {path.name}",
                f"if what came is right, {record} --update-examples",
                detail=detail,
            )

    def repr_failure(self, excinfo, style=None):
        if isinstance(excinfo.value, Wrong):
            return Report(self.path, excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self):
        under = f"under {self.method or 'no set method'} (Python {self.python})"
        return self.path, None, f"{self.shown(self.path)} {under}"
