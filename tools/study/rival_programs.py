"""The programs that `rivals` gives the tools, and the changes they should notice."""

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.interpreters import interpreter
from proof.needs import packages
from proof.outputs import methods
from proof.project import Project
from study.mutants import Mutant, of_program
from study.mutate import survivors

EVERY = 16


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
        return len(methods(self.path, interpreter().methods)) == 1

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


def programs(project: Project) -> list[Program]:
    """All that start processes and need no package, under each method; once where they
    choose their own."""
    found = []
    for path in project.programs():
        if packages(path):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        names = {getattr(call, "attr", getattr(call, "id", "")) for call in calls}
        if names & {"Process", "Pool", "ProcessPoolExecutor"}:
            several = len(methods(path, interpreter().methods)) > 1
            ways = interpreter().methods if several else [interpreter().default]
            found += [Program(path, method) for method in ways]
    return found


def shown_changes(
    project: Project, found: list[Program]
) -> dict[Program, list[Mutant]]:
    """Every 16th change that shows of the programs, each under its own method."""
    reasons = survivors()
    default = [p for p in found if p.method == interpreter().default]
    mutants = [
        (program, mutant)
        for program in default
        for mutant in of_program(program.path)
        if f"{project.shown(program.path)}\t{mutant.what}" not in reasons
    ][::EVERY]
    return {p: [m for q, m in mutants if q == p] for p in found}
