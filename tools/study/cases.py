"""All changes that `mutate` makes, each with the check that must notice it."""

import hashlib
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pages.twins import Page, pages
from proof import browser
from proof.interpreters import interpreter, named
from proof.outputs import applying, program_of, recordings
from proof.project import Project, key
from proof.record import state
from study.mutants import Mutant, of_links, of_output, of_page, of_program, of_table
from study.pythons import usable
from study.trees import Tree

KINDS = {
    "a": "a character of a recorded output",
    "b": "a constant, an operator or a statement of a program",
    "c": "a cell of a table",
    "d": "an anchor, directive, annotation or paragraph of one page",
    "e": "a link",
}
CHARACTERS = 3  # changed in each recorded output
PAGES = "tests/test_pages.py"
LINKS = "tests/test_site.py::test_links_and_anchors_resolve"
RUN_JUDGES = ("tools/proof", "tools/study/mutants.py")
PAGE_JUDGES = ("tools/proof", "tools/pages", "tools/study/mutants.py", PAGES)
PAGE_JUDGES += ("tests/conftest.py", "tests/problems.py")
LINK_JUDGES = (*PAGE_JUDGES, "tools/website", "tests/built.py", "tests/test_site.py")
LINK_JUDGES += ("mkdocs.yml", "mkdocs.zh.yml")

Check = Callable[[Tree], str | None]  # what notices in a tree, and what it says


@dataclass(frozen=True)
class Case:
    kind: str
    file: str  # as a message names it
    mutant: Mutant
    check: Check | None  # None where nothing on this machine can run it
    state: str  # the hash of what its answer hangs on

    @property
    def name(self) -> str:
        return f"{self.file}\t{self.mutant.what}"

    @property
    def link(self) -> tuple[str, str]:
        old, _, new = self.mutant.what.partition(" -> ")
        return old, new

    @property
    def on_both_pages(self) -> bool:
        """A link within the site is changed on the twin too, as if both were right.

        A link to another host is followed by nothing: there the twin must notice.
        """
        return self.kind == "e" and not self.link[0].startswith("http")


class Cases:
    """The changes of a project's programs, outputs, tables, pages and links."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.pythons = usable()
        self.run_judges = judges(project, RUN_JUDGES)
        self.states = {
            program: digest(
                self.run_judges, *self.pythons, state(program, recordings(program))
            )
            for program in project.programs()
        }

    def __iter__(self) -> Iterator[Case]:
        yield from self.of_outputs()
        yield from self.of_programs()
        yield from self.of_tables()
        yield from self.of_pages()

    def case(self, kind: str, mutant: Mutant, check: Check | None, state: str) -> Case:
        return Case(kind, self.project.shown(mutant.path), mutant, check, state)

    def of_outputs(self) -> Iterator[Case]:
        for output in sorted(self.project.snippets.glob("*/*.out")):
            check, hangs_on = self.runs(output), self.states[program_of(output)]
            for mutant in of_output(output, CHARACTERS):
                yield self.case("a", mutant, check, hangs_on)

    def of_programs(self) -> Iterator[Case]:
        newest = max(self.pythons, key=lambda name: named(name).version)
        path = self.pythons[newest]
        for program, hangs_on in self.states.items():
            check = any_of(running(program), running(program, "--python", path))
            for mutant in of_program(program):
                yield self.case("b", mutant, check, hangs_on)

    def of_tables(self) -> Iterator[Case]:
        shown = [d for page in self.pages for d in page.directives]
        for table in sorted({d.file for d in shown if d.kind == "table"}):
            program = self.project.snippets / table
            for output in (recording.path for recording in recordings(program)):
                check, hangs_on = self.runs(output), self.states[program]
                for mutant in of_table(output):
                    yield self.case("c", mutant, check, hangs_on)

    def of_pages(self) -> Iterator[Case]:
        page_judges = judges(self.project, PAGE_JUDGES)
        link_judges = judges(self.project, LINK_JUDGES)
        site = digest(link_judges, *(page.hash for page in self.pages))
        for page in self.pages:
            hangs_on = digest(page_judges, page.hash, page.twin.hash)
            for mutant in of_page(page.path):
                yield self.case("d", mutant, page_check, hangs_on)
            for mutant in of_links(page.path):
                if mutant.what.startswith("http"):
                    yield self.case("e", mutant, page_check, hangs_on)
                elif page.language == "en":
                    yield self.case("e", mutant, link_check, site)

    @cached_property
    def pages(self) -> list[Page]:
        return pages(self.project)

    def runs(self, output: Path) -> Check | None:
        """Runs an output's program where that output applies."""
        program = program_of(output)
        found = recordings(program)
        for path in self.pythons.values():
            python = interpreter(path)
            for method in (None, *python.methods):
                applies = applying(found, python.where(method))
                if applies and applies.path == output:
                    return running(program, "--python", path)
        if ".wasm." in output.name and not browser.lacking(browser.NAME, self.project):
            return running(program, "--python", browser.NAME)
        return None


def running(program: Path, *args: str) -> Check:
    return lambda tree: tree.pytest("-x", f"snippets/{key(program)}", *args)


def any_of(*checks: Check) -> Check:
    return lambda tree: next(filter(None, (check(tree) for check in checks)), None)


def page_check(tree: Tree) -> str | None:
    return tree.pytest(PAGES)


def link_check(tree: Tree) -> str | None:
    return tree.pytest(LINKS)


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def judges(project: Project, names: tuple[str, ...]) -> str:
    """The hash of the files that decide whether a change is noticed."""
    paths = [project.root / name for name in names]
    files = [
        file
        for path in paths
        for file in ([path] if path.is_file() else sorted(path.rglob("*.*")))
        if file.suffix in (".py", ".html", ".yml")
    ]
    return digest(*(file.read_text(encoding="utf-8") for file in files))


def sample(cases: list[Case], number: int, seed: int) -> list[Case]:
    """Some of the cases, a fifth of the number of each kind, the same for one seed."""
    by_kind = defaultdict(list)
    for case in cases:
        by_kind[case.kind].append(case)
    chance, chosen = random.Random(seed), []
    for kind in sorted(by_kind):
        of_kind = sorted(by_kind[kind], key=lambda case: case.name)
        share = min(number // len(KINDS), len(of_kind))
        chosen += chance.sample(of_kind, share)
    return chosen
