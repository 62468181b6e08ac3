"""How other tools do with those programs of this site that start processes and need
no package.

Prints a table, and writes it into `tools.out` for the report page. The tools come from
`tools.txt` and are installed apart. What the columns count:

    runs      the tool passes the program under a start method, reaches its last line,
              and its children end as they do without the tool
    children  of the programs whose children print: it fails when they are silent
    mutants   of every 16th change that shows (see `survivors.tsv`): it passes the
              program and not the change
    ms        for one program, in one session over those of the first chapters that it
              runs (of later ones some end the session they share a process with)
"""

import ast
import json
import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import psutil
from recorded import key, replace

from tests.copies import copy_tree
from tests.mutants import Mutant, of_program
from tests.mutate import survivors
from tests.pages import ROOT
from tests.running import environment, interpreter, kill_all
from tests.snippet_items import SNIPPETS, declared, methods, shown

LIMIT = 30  # seconds for one program
CROWD = 4 * os.cpu_count()  # that are tried at the same time: many hang
EVERY = 16
FIRST = ("home", "memory", "value", "array")  # chapters
START_METHOD = ROOT / "tests/start_method/sitecustomize.py"
SILENT = """
import os, sys
def silence():
    for number in 1, 2:
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
os.register_at_fork(after_in_child=silence)
if any("spawn_main" in word for word in sys.orig_argv):
    silence()
"""
NOTING = """
import os
from multiprocessing.process import BaseProcess
bootstrap = BaseProcess._bootstrap
def noted(self, *args, **named):
    code = bootstrap(self, *args, **named)
    with open(os.environ["CHILDREN"], "a") as file:
        file.write(f"{code} ")
    return code
BaseProcess._bootstrap = noted
"""
PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")


@dataclass(frozen=True)
class Tool:
    """`write` puts a document with a program into `docs/` of a folder that has `files`;
    `command` checks what is there, `update` makes it as it should be first."""

    name: str
    write: Callable[[Path, str, str], None]
    files: dict[str, str]
    command: tuple[str, ...]
    update: tuple[str, ...] = ()


def fence(opening: str) -> Callable[[Path, str, str], None]:
    def write(folder: Path, name: str, program: str) -> None:
        path = folder / f"docs/{name}.md"
        path.write_text(f"# {name}\n\n```{opening}\n{program}```\n", encoding="utf-8")

    return write


def notebook(folder: Path, name: str, program: str) -> None:
    cell = {"cell_type": "code", "execution_count": None, "id": "a", "metadata": {}}
    cell |= {"outputs": [], "source": program}
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    text = {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (folder / f"docs/{name}.ipynb").write_text(json.dumps(text), encoding="utf-8")


OTHERS = (
    Tool(
        "pytest-examples",
        fence("python"),
        {
            "test_docs.py": """
import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

@pytest.mark.parametrize("example", list(find_examples("docs")), ids=str)
def test(example: CodeExample, eval_example: EvalExample):
    if eval_example.update_examples:
        eval_example.run_print_update(example)
    else:
        eval_example.run_print_check(example)
"""
        },
        PYTEST,
        (*PYTEST, "--update-examples"),
    ),
    Tool(
        "mktestdocs",
        fence("python"),
        {
            "test_docs.py": """
import pytest
from pathlib import Path
from mktestdocs import check_md_file

@pytest.mark.parametrize("path", sorted(Path("docs").glob("*.md")), ids=str)
def test(path):
    check_md_file(path)
"""
        },
        PYTEST,
    ),
    Tool(
        "sybil",
        fence("python"),
        {
            "conftest.py": """
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    pattern="*.md",
    setup=lambda namespace: namespace.update(__name__="__main__"),
).pytest()
"""
        },
        PYTEST,
    ),
    Tool("nbmake", notebook, {}, (*PYTEST, "--nbmake")),
    Tool(
        "markdown-exec",
        fence('python exec="true"'),
        {"mkdocs.yml": "site_name: x\nplugins: [markdown-exec]\n"},
        ("-m", "mkdocs", "build", "--strict", "-q"),
    ),
)


@dataclass(frozen=True)
class Program:
    """A program that starts processes, and the method it is run with."""

    path: Path
    method: str

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def chooses(self) -> bool:
        """Whether it sets its start method itself."""
        return len(methods(self.path, interpreter())) == 1

    @property
    def chapter(self) -> str:
        return self.path.parent.name

    @property
    def name(self) -> str:
        return f"{self.chapter}-{self.path.stem}-{self.method}"

    def reaching(self, end: Path) -> str:
        """The program with one more line, which makes a file at its end."""
        guarded = isinstance(ast.parse(self.text).body[-1], ast.If)
        return (
            f"{self.text}{'    ' if guarded else ''}open({str(end)!r}, 'w').close()\n"
        )


def programs() -> list[Program]:
    """All that start processes and need no package, under each method; once where they
    choose their own."""
    found = []
    for path in sorted(SNIPPETS.glob("*/*.py")):
        text = path.read_text(encoding="utf-8")
        if declared(text):
            continue
        tree = ast.parse(text)
        calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        names = {getattr(call, "attr", getattr(call, "id", "")) for call in calls}
        if names & {"Process", "Pool", "ProcessPoolExecutor"}:
            several = len(methods(path, interpreter())) > 1
            ways = interpreter().methods if several else [interpreter().default]
            found += [Program(path, method) for method in ways]
    return found


@dataclass(frozen=True)
class Lab:
    """The tools' Python, and folders to try them in."""

    python: str
    folder: Path

    def called(
        self,
        folder: Path,
        command: tuple[str, ...],
        method: str,
        silent: bool = False,
        limit: int = LIMIT,
    ) -> str | None:
        """What a command prints, or None if it fails or does not end."""
        tmp = folder / "tmp"
        tmp.mkdir(exist_ok=True)
        site = self.folder / ("silent" if silent else "heard")
        before = set(psutil.pids())
        process = subprocess.Popen(
            [self.python, *command],
            cwd=folder,
            env=environment(tmp, method)
            | {"PYTHONPATH": str(site), "CHILDREN": str(folder / "children")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        try:
            printed, _ = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            return None
        finally:
            kill_all(process, tmp, before)
            process.wait()
        return None if process.returncode else printed

    def project(self, tool: Tool, name: str) -> Path:
        folder = self.folder / tool.name / name
        (folder / "docs").mkdir(parents=True)
        for file, text in tool.files.items():
            (folder / file).write_text(text, encoding="utf-8")
        return folder

    def bare(self, program: Program) -> tuple[bool, list[str]]:
        """Whether the children of a program print, and how they end."""
        folder = self.folder / "bare" / program.name
        folder.mkdir(parents=True)
        command = (str(program.path),)
        heard = self.called(folder, command, program.method) or ""
        ends = ended(folder)
        silent = self.called(folder, command, program.method, silent=True) or ""
        return not program.chooses and silent.count("\n") < heard.count("\n"), ends

    def tried(
        self,
        tool: Tool,
        program: Program,
        prints: bool,
        ends: list[str],
        mutants: list[Mutant],
    ) -> tuple[bool, bool, int]:
        """Whether a tool runs a program, hears its children, how many mutants it
        catches."""
        folder = self.project(tool, program.name)
        end = folder / "end"
        tool.write(folder, "index", program.reaching(end))
        if tool.update:
            self.called(folder, tool.update, program.method)
        end.unlink(missing_ok=True)
        (folder / "children").unlink(missing_ok=True)
        passed = self.called(folder, tool.command, program.method) is not None
        if not passed or not end.exists() or ended(folder) != ends:
            return False, False, 0
        heard = (
            prints and self.called(folder, tool.command, program.method, True) is None
        )
        caught = 0
        (document,) = (folder / "docs").iterdir()
        kept = document.read_text(encoding="utf-8")
        for mutant in mutants:
            if tool.update:
                changed = carried_over(program.text, mutant.text, kept)
                document.write_text(changed, encoding="utf-8")
            else:
                tool.write(folder, "index", mutant.text)
            caught += self.called(folder, tool.command, program.method) is None
        return True, heard, caught

    def one_session(self, tool: Tool, ran: list[Program]) -> float:
        """Seconds for one program in one session over all."""
        folder = self.project(tool, "all")
        for program in ran:
            tool.write(folder, program.name, program.text)
        method, limit = ran[0].method, LIMIT * len(ran)
        if tool.update:
            self.called(folder, tool.update, method, limit=limit)
        began = time.perf_counter()
        self.called(folder, tool.command, method, limit=limit)
        return (time.perf_counter() - began) / len(ran)


def ended(folder: Path) -> list[str]:
    noted = folder / "children"
    return sorted(noted.read_text().split()) if noted.exists() else []


def carried_over(program: str, mutant: str, document: str) -> str:
    """A document in which a program stands, with comments between its lines, after the
    change that makes a mutant of the program."""
    old, new, lines = program.splitlines(), mutant.splitlines(), document.splitlines()
    at, places = 0, []
    for line in old:
        at = lines.index(line, at)
        places.append(at)
        at += 1
    first = next(n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b)
    after = len(old) - len(new) + first + 1
    lines[places[first] : places[after - 1] + 1] = new[first : first + 1]
    return "\n".join(lines) + "\n"


class Ours:
    """What this site does, for the same questions: see `Lab`."""

    name = "this site"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def called(self, tree: Path, *items: str) -> bool:
        command = [sys.executable, *PYTEST, "-n0", *items]
        ran = subprocess.run(command, cwd=tree, capture_output=True)
        return ran.returncode == 0

    def item(self, program: Program) -> str:
        method = "plain" if program.chooses else program.method
        return f"snippets/{key(program.path)}::{method}"

    def tried(
        self, program: Program, prints: bool, ends: list[str], mutants: list[Mutant]
    ) -> tuple[bool, bool, int]:
        tree = self.folder / "ours" / program.name
        tree.mkdir(parents=True)
        copy_tree(tree)
        item = self.item(program)
        passed = self.called(tree, item)
        path = tree / "snippets" / key(program.path)
        caught = 0
        for mutant in mutants:
            path.write_text(mutant.text, encoding="utf-8")
            caught += not self.called(tree, item)
        path.write_text(program.text, encoding="utf-8")
        site = tree / START_METHOD.relative_to(ROOT)
        site.write_text(SILENT + START_METHOD.read_text(encoding="utf-8"))
        return passed, prints and not self.called(tree, item), caught

    def one_session(self, ran: list[Program]) -> float:
        began = time.perf_counter()
        self.called(ROOT, *map(self.item, ran))
        return (time.perf_counter() - began) / len(ran)


def installed(folder: Path) -> str:
    """The Python of a new environment that has the tools."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin/python")
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        + ["--require-hashes", "-r", str(ROOT / "tests/tools.txt")],
        check=True,
    )
    return python


def version(python: str, package: str) -> str:
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    asked = [python, "-c", code]
    return subprocess.run(asked, capture_output=True, text=True).stdout.strip()


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="tools-") as name:
        lab = Lab(installed(Path(name, "venv")), Path(name))
        for site, more in ("heard", ""), ("silent", SILENT):
            (lab.folder / site).mkdir()
            text = NOTING + more + START_METHOD.read_text(encoding="utf-8")
            (lab.folder / site / "sitecustomize.py").write_text(text)
        found = programs()
        with ThreadPoolExecutor(CROWD) as pool:
            bare = dict(zip(found, pool.map(lab.bare, found), strict=True))
            reasons = survivors()
            default = [p for p in found if p.method == interpreter().default]
            mutants = [
                (program, mutant)
                for program in default
                for mutant in of_program(program.path)
                if f"{shown(program.path)}\t{mutant.what}" not in reasons
            ][::EVERY]
            chosen = {p: [m for q, m in mutants if q == p] for p in found}
            rows = [["tool", "version", "runs", "children", "mutants", "ms"]]
            for tool in (Ours(lab.folder), *OTHERS):
                if isinstance(tool, Ours):
                    tried, session = tool.tried, tool.one_session
                else:
                    tried = partial(lab.tried, tool)
                    session = partial(lab.one_session, tool)
                results = list(
                    pool.map(lambda p: tried(p, *bare[p], chosen[p]), found)  # noqa: B023
                )
                ran, heard, caught = (
                    sum(column) for column in zip(*results, strict=True)
                )
                good = [p for p, (r, *_) in zip(found, results, strict=True) if r]
                good = [p for p in good if p in default and p.chapter in FIRST]
                ms = session(good) * 1000 if good else 0
                rows.append(
                    [
                        tool.name,
                        version(lab.python, tool.name) or "-",
                        f"{ran}/{len(found)}",
                        f"{heard}/{sum(prints for prints, _ in bare.values())}",
                        f"{caught}/{len(mutants)}",
                        f"‹{ms:.0f}›",
                    ]
                )
                print("  ".join(rows[-1]), flush=True)
    text = "".join("  ".join(row) + "\n" for row in rows)
    replace(Path(__file__).with_suffix(".out"), f"$ python -m tests.tools\n{text}")


if __name__ == "__main__":
    main()
