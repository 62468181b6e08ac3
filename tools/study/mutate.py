"""Changes one thing at a time in a copy of the project: does a check notice?

`make mutate` makes every change, `python -m tests.mutate FILE...` those in some files.
A change that nothing notices must stand in `survivors.tsv`, with the reason. What came
of a change is kept in .cache, and holds until its files or what judges them change: a
run that was broken off goes on from there.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from itertools import groupby, zip_longest
from pathlib import Path
from queue import Queue

from recorded import applying, key, program_of, recordings, replace
from verified import named, state

from tests.copies import change, copy_tree
from tests.mutants import Mutant, of_links, of_output, of_page, of_program, of_table
from tests.pages import ROOT, Page, pages
from tests.pythons import usable
from tests.running import interpreter
from tests.snippet_items import SNIPPETS, UNSHARE, may_mount
from tests.test_site import built

KINDS = {
    "a": "a character of a recorded output",
    "b": "a constant, an operator or a statement of a program",
    "c": "a cell of a table",
    "d": "an anchor, directive, annotation or paragraph of one page",
    "e": "a link",
}
CHARACTERS = 3  # changed in each recorded output
SURVIVORS = Path(__file__).with_name("survivors.tsv")
PYTEST = ("-n0", "-q", "-p", "no:cacheprovider")
ANSWERS = ROOT / ".cache/mutate.jsonl"
RUN_JUDGES = ("tests/running", "tests/snippet_items", "tests/mutants")
RUN_JUDGES += ("tests/test_wasm", "docs/hooks/recorded", "docs/hooks/verified")
PAGE_JUDGES = ("tests/mutants", "tests/pages", "tests/test_pages")
PAGE_JUDGES += ("docs/hooks/recorded", "docs/hooks/verified", "docs/hooks/badges")
PAGE_JUDGES += ("docs/hooks/entries", "docs/hooks/snippet_blocks")
LINKS = "tests/test_site.py::test_links_and_anchors_resolve"
TWIN_ONLY = {"test_is_in_line_with_its_twin"}
TREES = 2 * os.cpu_count()  # one waits for a program that hangs, another runs
PROCESSES = 400  # in a tree at once, from Linux 6.14 on: a mutant may start too many
APART = f"""mount -t tmpfs tmpfs /dev/shm
(echo {PROCESSES} > /proc/sys/kernel/pid_max) 2>/dev/null
exec "$0" "$@\""""


class Tree:
    """A copy of the project in which pytest runs, one run after the other.

    It has processes and /dev/shm for itself where that is allowed: what a mutant
    leaves there, or kills, is then nobody else's. A program that hangs is given up
    sooner.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        copy_tree(folder)
        for modules in ROOT.glob("node_modules"):
            (folder / modules.name).symlink_to(modules)
        change(folder, "tests/running.py", "LIMIT = 30.0", "LIMIT = 20.0")
        change(folder, "tests/running.py", "GRACE = 5.0", "GRACE = 2.0")
        command = [sys.executable, str(folder / "tests/warm.py")]
        if may_mount():
            command = [*UNSHARE, "--pid", "--fork", "--mount-proc"] + [
                *("sh", "-c", APART),
                *command,
            ]
        else:
            change(
                folder, "tests/running.py", "alone: bool = False", "alone: bool = True"
            )
        (folder / "tmp").mkdir()
        path = os.pathsep.join([str(folder), str(folder / "docs/hooks")])
        self.warm = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": path, "TMPDIR": str(folder / "tmp")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def pytest(self, *args: str) -> str | None:
        """What pytest says if it fails."""
        print(json.dumps([*PYTEST, *args]), file=self.warm.stdin, flush=True)
        code, said = json.loads(self.warm.stdout.readline())
        return said if code else None

    def close(self) -> None:
        self.warm.stdin.close()
        self.warm.wait()


Check = Callable[[Tree], str | None]  # what notices in a tree, and what it says


@dataclass(frozen=True)
class Case:
    kind: str
    mutant: Mutant
    check: Check | None  # None where nothing on this machine can run it
    state: str  # the hash of what its answer hangs on

    @property
    def file(self) -> str:
        return str(self.mutant.path.relative_to(ROOT))

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


def running(program: Path, *args: str) -> Check:
    return lambda tree: tree.pytest("-x", f"snippets/{key(program)}", *args)


def any_of(*checks: Check) -> Check:
    return lambda tree: next(filter(None, (check(tree) for check in checks)), None)


def output_check(output: Path, pythons: dict[str, str]) -> Check | None:
    """Runs an output's program where that output applies."""
    program = program_of(output)
    found = recordings(program)
    for path in pythons.values():
        python = interpreter(path)
        for method in (None, *python.methods):
            if applying(found, python.where(method)).path == output:
                return running(program, "--python", path)
    if ".wasm." in output.name:
        name = program.stem
        return lambda tree: tree.pytest("tests/test_wasm.py", "-k", name)
    return None


def page_check(page: Page) -> Check:
    test, both = "tests/test_pages.py", f"{page.name} or {page.twin.name}"
    return any_of(
        lambda tree: tree.pytest(test, "-k", both), lambda tree: tree.pytest(test)
    )


def link_check(page: Page) -> Check:
    tests = [f"{LINKS}[{built(p.language, p.key)}]" for p in (page, page.twin)]
    return lambda tree: tree.pytest(*tests)


def survivors() -> dict[str, str]:
    """Why a change is not noticed, by file and change."""
    lines = SURVIVORS.read_text(encoding="utf-8").splitlines()
    return dict(line.rsplit("\t", 1) for line in lines)


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def judges(names: Iterable[str]) -> str:
    """The hash of what decides whether a change is noticed."""
    return digest(*((ROOT / f"{name}.py").read_text("utf-8") for name in names))


def cases() -> list[Case]:
    pythons = usable()
    newest = max(pythons.items(), key=lambda python: named(python[0]).version)[1]
    hooks = sorted(f"docs/hooks/{file.stem}" for file in ROOT.glob("docs/hooks/*.py"))
    run_judges, page_judges = judges(RUN_JUDGES), judges(PAGE_JUDGES)
    link_judges = judges([*PAGE_JUDGES, "tests/test_site", *hooks])
    programs = sorted(SNIPPETS.glob("*/*.py"))
    states = {
        program: digest(run_judges, *pythons, state(program, recordings(program)))
        for program in programs
    }
    site = digest(link_judges, *(page.hash for page in pages()))
    found = []
    for output in sorted(SNIPPETS.glob("*/*.out")):
        check, hangs_on = output_check(output, pythons), states[program_of(output)]
        found += [Case("a", m, check, hangs_on) for m in of_output(output, CHARACTERS)]
    for program in programs:
        check = any_of(running(program), running(program, "--python", newest))
        found += [Case("b", m, check, states[program]) for m in of_program(program)]
    tables = {d.file for page in pages() for d in page.directives if d.kind == "table"}
    for table in sorted(tables):
        program = SNIPPETS / table
        for output in (recording.path for recording in recordings(program)):
            check = output_check(output, pythons)
            hangs_on = states.get(program, run_judges)
            found += [Case("c", m, check, hangs_on) for m in of_table(output)]
    for page in pages():
        check = page_check(page)
        hangs_on = digest(page_judges, page.hash, page.twin.hash)
        found += [Case("d", m, check, hangs_on) for m in of_page(page.path)]
        for mutant in of_links(page.path):
            if mutant.what.startswith("http"):
                found.append(Case("e", mutant, check, hangs_on))
            elif page.language == "en":
                found.append(Case("e", mutant, link_check(page), site))
    return found


@contextmanager
def changed(tree: Tree, changes: list[Case]):
    """The tree with these changes in it, then as it was."""
    kept = {}
    both = [case for case in changes if case.on_both_pages]
    paths = [case.mutant.path for case in changes]
    paths += [Page(case.mutant.path).twin.path for case in both]
    for path in paths:
        file = tree.folder / path.relative_to(ROOT)
        kept[file] = file.read_bytes()
    try:
        for case in changes:
            (tree.folder / case.file).write_text(case.mutant.text, encoding="utf-8")
        for case in both:
            old, new = case.link
            twin = Page(case.mutant.path).twin.name
            change(tree.folder, twin, f"]({old})", f"]({new})")
        if both:
            twins = [sys.executable, "-m", "tests.pages"]
            subprocess.run(twins, cwd=tree.folder, check=True, capture_output=True)
        yield
    finally:
        for file, text in kept.items():
            file.write_bytes(text)


def noticed(job: list[Case], trees: Queue) -> list[str | None]:
    """What notices each change; a tree is taken for it, and given back as it was."""
    tree = trees.get()
    try:
        together = [None] if len(job) == 1 else noticed_together(job, tree)
        return [
            said or noticed_alone(case, tree)
            for case, said in zip(job, together, strict=True)
        ]
    finally:
        trees.put(tree)


def noticed_alone(case: Case, tree: Tree) -> str | None:
    with changed(tree, [case]):
        return case.check(tree)


def noticed_together(links: list[Case], tree: Tree) -> list[str | None]:
    """Builds the site once with a link changed on each of many pages.

    A change is noticed if the build names its page with its link.
    """
    with changed(tree, links):
        said = tree.pytest(LINKS) or ""
    found = []
    for case in links:
        page = Page(case.mutant.path)
        line = f"'{page.language}/{page.key}' contains a link '{case.link[1]}'"
        found.append(line if line in said else None)
    return found


def jobs(wanted: list[Case]) -> list[list[Case]]:
    """Every change by itself; but links within the site page by page in step."""
    by_page = groupby((case for case in wanted if case.on_both_pages), lambda c: c.file)
    rounds = zip_longest(*(list(links) for _, links in by_page))
    return [[case] for case in wanted if not case.on_both_pages] + [
        [case for case in links if case] for links in rounds
    ]


class Answers:
    """Whether each change was noticed, and whether by the twin's hash alone."""

    def __init__(self) -> None:
        ANSWERS.parent.mkdir(exist_ok=True)
        ANSWERS.touch()
        lines = ANSWERS.read_text(encoding="utf-8").splitlines()
        self.known = {
            tuple(line[:3]): tuple(line[3:]) for line in map(json.loads, lines)
        }

    def __contains__(self, case: Case) -> bool:
        return self.key(case) in self.known

    def __getitem__(self, case: Case) -> tuple[bool, bool]:
        return self.known[self.key(case)]

    def add(self, case: Case, said: str | None) -> None:
        checks = set(re.findall(r"^FAILED \S+::(\w+)", said or "", re.M))
        caught, twin_only = said is not None, checks == TWIN_ONLY
        if case in self:  # the same line stands there twice
            caught, twin_only = caught and self[case][0], twin_only or self[case][1]
        self.known[self.key(case)] = answer = caught, twin_only
        with ANSWERS.open("a", encoding="utf-8") as file:
            print(json.dumps([*self.key(case), *answer]), file=file)

    def key(self, case: Case) -> tuple[str, str, str]:
        return case.kind, case.name, case.state


def find(wanted: list[Case], answers: Answers) -> None:
    """Makes the changes whose answers are not known, one at a time in each tree."""
    unknown = jobs([case for case in wanted if case not in answers])
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder, ExitStack() as opened:
        trees = Queue()
        pool = opened.enter_context(ThreadPoolExecutor(TREES))
        for number in range(TREES if unknown else 0):
            tree = Tree(Path(folder, str(number)))
            trees.put(opened.enter_context(closing(tree)))
        found = pool.map(lambda job: noticed(job, trees), unknown)
        for done, (job, said) in enumerate(zip(unknown, found, strict=True)):
            if done % 100 == 0:
                print(f"{done} of {len(unknown)}", file=sys.stderr, flush=True)
            for case, line in zip(job, said, strict=True):
                answers.add(case, line)


def main(only: list[str]) -> int:
    chosen = [case for case in cases() if not only or case.file in only]
    runnable = [case for case in chosen if case.check]
    answers, reasons = Answers(), survivors()
    find(runnable, answers)
    counts, unexplained = Counter(), 0
    for case in runnable:
        caught, by_twin_only = answers[case]
        counts[case.kind, "made"] += 1
        counts[case.kind, "caught"] += caught
        counts[case.kind, "twin only"] += by_twin_only
        if not caught:
            reason = reasons.get(case.name, "NO REASON GIVEN")
            print(f"survived\t{case.name}\t{reason}")
            unexplained += case.name not in reasons
    rows = [["change", "made", "caught", "share"]]
    for kind, title in KINDS.items():
        made, caught = counts[kind, "made"], counts[kind, "caught"]
        share = f"{caught / made:.1%}" if made else "-"
        rows.append([kind, str(made), str(caught), share])
        print(f"({kind}) {title}: {made} made, {caught} caught, {share}")
    print(f"of (d), {counts['d', 'twin only']} by the twin's hash alone")
    if not only:
        text = "".join("  ".join(row) + "\n" for row in rows)
        replace(Path(__file__).with_suffix(".out"), f"$ python -m tests.mutate\n{text}")
    for case in chosen:
        if not case.check:
            print(f"not run, no such interpreter here\t{case.name}")
    gone = set(reasons) - {case.name for case in chosen} if not only else set()
    for name in sorted(gone):
        print(f"tests/survivors.tsv: there is no such mutant: {name}; mend: delete it")
    return bool(unexplained or gone)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
