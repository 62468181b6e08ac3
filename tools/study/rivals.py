"""How other tools do with those programs of this site that start processes and need
no package.

Prints a table, and writes it into `rivals.out` for the report page. The tools come from
`rivals.txt` and are installed apart. What the columns count:

    runs      the tool passes the program under a start method, reaches its last line,
              and its children end as they do without the tool
    children  of the programs whose children print: it fails when they are silent
    mutants   of every 16th change that shows (see `survivors.tsv`): it passes the
              program and not the change
    ms        for one program, in one session over those of the first chapters that it
              runs (of later ones some end the session they share a process with)
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psutil

from proof.interpreters import interpreter
from proof.leftovers import kill_all
from proof.project import Project, here, key, replace
from proof.running import START_METHOD, environment
from study.apart import python_with
from study.copies import copy_tree
from study.mutants import Mutant
from study.rival_programs import Program, programs, shown_changes
from study.rival_tools import PYTEST, RIVALS, Tool

LIMIT = 30  # seconds for one program
CROWD = 4 * os.cpu_count()  # that are tried at the same time: many hang
FIRST = ("home", "memory", "value", "array")  # chapters
SITE = START_METHOD / "sitecustomize.py"
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


@dataclass(frozen=True)
class Bare:
    """What a program does without any tool."""

    prints: bool  # its children do
    ends: list[str]  # how they end


@dataclass(frozen=True)
class Lab:
    """The Python that has the tools, and a folder to try them in."""

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

    def bare(self, program: Program) -> Bare:
        folder = self.folder / "bare" / program.name
        folder.mkdir(parents=True)
        command = (str(program.path),)
        heard = self.called(folder, command, program.method) or ""
        ends = ended(folder)
        silent = self.called(folder, command, program.method, silent=True) or ""
        fewer = silent.count("\n") < heard.count("\n")
        return Bare(not program.chooses and fewer, ends)


@dataclass(frozen=True)
class Rival:
    """A tool of others."""

    tool: Tool
    lab: Lab

    @property
    def name(self) -> str:
        return self.tool.name

    @property
    def version(self) -> str:
        code = f"import importlib.metadata as m; print(m.version({self.name!r}))"
        asked = [self.lab.python, "-c", code]
        return subprocess.run(asked, capture_output=True, text=True).stdout.strip()

    def project(self, name: str) -> Path:
        folder = self.lab.folder / self.name / name
        (folder / "docs").mkdir(parents=True)
        for file, text in self.tool.files.items():
            (folder / file).write_text(text, encoding="utf-8")
        return folder

    def tried(
        self, program: Program, bare: Bare, mutants: list[Mutant]
    ) -> tuple[bool, bool, int]:
        """Whether it runs a program, hears its children, how many mutants it
        catches."""
        folder, method = self.project(program.name), program.method
        called, command, update = self.lab.called, self.tool.command, self.tool.update
        end = folder / "end"
        self.tool.write(folder, "index", program.reaching(end))
        if update:
            called(folder, update, method)
        end.unlink(missing_ok=True)
        (folder / "children").unlink(missing_ok=True)
        passed = called(folder, command, method) is not None
        if not passed or not end.exists() or ended(folder) != bare.ends:
            return False, False, 0
        heard = bare.prints and called(folder, command, method, silent=True) is None
        caught = 0
        (document,) = (folder / "docs").iterdir()
        kept = document.read_text(encoding="utf-8")
        for mutant in mutants:
            if update:
                changed = carried_over(program.text, mutant.text, kept)
                document.write_text(changed, encoding="utf-8")
            else:
                self.tool.write(folder, "index", mutant.text)
            caught += called(folder, command, method) is None
        return True, heard, caught

    def one_session(self, ran: list[Program]) -> float:
        """Seconds for one program in one session over all."""
        folder = self.project("all")
        for program in ran:
            self.tool.write(folder, program.name, program.text)
        method, limit = ran[0].method, LIMIT * len(ran)
        if self.tool.update:
            self.lab.called(folder, self.tool.update, method, limit=limit)
        began = time.perf_counter()
        self.lab.called(folder, self.tool.command, method, limit=limit)
        return (time.perf_counter() - began) / len(ran)


def ended(folder: Path) -> list[str]:
    """How the children ended that were noted in a folder."""
    noted = folder / "children"
    return sorted(noted.read_text().split()) if noted.exists() else []


def carried_over(program: str, mutant: str, document: str) -> str:
    """A document that holds a program, with comments between its lines, after the
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
    """What this site does, for the same questions as a Rival."""

    name, version = "this site", "-"

    def __init__(self, project: Project) -> None:
        self.project = project

    def passes(self, tree: Path, programs: list[Program]) -> bool:
        items = [
            f"snippets/{key(p.path)}::{'plain' if p.chooses else p.method}"
            for p in programs
        ]
        ran = subprocess.run(
            [sys.executable, *PYTEST, "-n0", *items],
            cwd=tree,
            env=os.environ | {"PYTHONPATH": str(tree / "tools")},
            capture_output=True,
        )
        return ran.returncode == 0

    def tried(
        self, program: Program, bare: Bare, mutants: list[Mutant]
    ) -> tuple[bool, bool, int]:
        with tempfile.TemporaryDirectory(prefix="ours-") as name:
            tree = Path(name)
            copy_tree(tree)
            passed = self.passes(tree, [program])
            path = tree / "snippets" / key(program.path)
            caught = 0
            for mutant in mutants:
                path.write_text(mutant.text, encoding="utf-8")
                caught += not self.passes(tree, [program])
            path.write_text(program.text, encoding="utf-8")
            site = tree / SITE.relative_to(self.project.root)
            site.write_text(SILENT + SITE.read_text(encoding="utf-8"))
            return passed, bare.prints and not self.passes(tree, [program]), caught

    def one_session(self, ran: list[Program]) -> float:
        began = time.perf_counter()
        self.passes(self.project.root, ran)
        return (time.perf_counter() - began) / len(ran)


def row(
    tool: Ours | Rival,
    pool: ThreadPoolExecutor,
    bare: dict[Program, Bare],
    mutants: dict[Program, list[Mutant]],
) -> list[str]:
    found = list(bare)
    tried = pool.map(tool.tried, found, bare.values(), mutants.values())
    results = list(tried)
    ran, heard, caught = (sum(column) for column in zip(*results, strict=True))
    good = [
        program
        for program, (runs, *_) in zip(found, results, strict=True)
        if runs and program.method == interpreter().default and program.chapter in FIRST
    ]
    ms = tool.one_session(good) * 1000 if good else 0
    return [
        tool.name,
        tool.version,
        f"{ran}/{len(found)}",
        f"{heard}/{sum(one.prints for one in bare.values())}",
        f"{caught}/{sum(map(len, mutants.values()))}",
        f"‹{ms:.0f}›",
    ]


def main() -> None:
    project = here()
    with tempfile.TemporaryDirectory(prefix="rivals-") as name:
        lab = Lab(python_with(project, "rivals"), Path(name))
        for site, more in ("heard", ""), ("silent", SILENT):
            (lab.folder / site).mkdir()
            text = NOTING + more + SITE.read_text(encoding="utf-8")
            (lab.folder / site / "sitecustomize.py").write_text(text)
        found = programs(project)
        mutants = shown_changes(project, found)
        rows = [["tool", "version", "runs", "children", "mutants", "ms"]]
        with ThreadPoolExecutor(CROWD) as pool:
            bare = dict(zip(found, pool.map(lab.bare, found), strict=True))
            for tool in (Ours(project), *(Rival(tool, lab) for tool in RIVALS)):
                rows.append(row(tool, pool, bare, mutants))
                print("  ".join(rows[-1]), flush=True)
    text = "".join("  ".join(cells) + "\n" for cells in rows)
    replace(Path(__file__).with_suffix(".out"), f"$ python -m study.rivals\n{text}")


if __name__ == "__main__":
    main()
