"""Changes one thing at a time in a copy of the project: does a check notice?

`python dev.py mutate` makes every change, with FILE... those in some files, with
`--sample 600` as many, a fifth of each kind. A change that nothing notices must be in
`survivors.tsv`, with the reason. What came of a change is kept in .cache, and holds
until its files or what judges them change: one that was broken off goes on from there.
"""

import argparse
import json
import os
import re
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from itertools import groupby, zip_longest
from pathlib import Path
from queue import Queue

from pages.stamp import stamp
from pages.twins import Page
from proof.project import Project, Wrong, here, replace
from study.cases import KINDS, Case, Cases, link_check, page_check, sample
from study.copies import change
from study.trees import Tree

SURVIVORS = Path(__file__).with_name("survivors.tsv")
TWIN_ONLY = {"test_is_in_line_with_its_twin"}
TREES = 2 * os.cpu_count()  # one waits for a program that hangs, another runs


def survivors() -> dict[str, str]:
    """Why a change is not noticed, by file and change."""
    lines = SURVIVORS.read_text(encoding="utf-8").splitlines()
    return dict(line.rsplit("\t", 1) for line in lines)


@contextmanager
def changed(tree: Tree, changes: list[Case]):
    """The tree with these changes in it, then as it was."""
    pages = {case: Page(tree.project, tree.folder / case.file) for case in changes}
    both = [case for case in changes if case.on_both_pages]
    files = [page.path for page in pages.values()]
    files += [pages[case].twin.path for case in both]
    kept = {file: file.read_bytes() for file in files}
    try:
        for case, page in pages.items():
            page.path.write_text(case.mutant.text, encoding="utf-8")
        for case in both:
            old, new = case.link
            change(tree.folder, pages[case].twin.name, f"]({old})", f"]({new})")
        if both:
            stamp(tree.project)
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
    """Builds the site once with a link changed on each of many pages, and on its twin.

    A change is noticed if the build names either page with its link.
    """
    with changed(tree, links):
        said = link_check(tree) or ""
    found = []
    for case in links:
        key = case.file.removeprefix("docs/en/")
        end = f" contains a link '{case.link[1]}'"
        lines = [f"'{page}'{end}" for page in (f"en/{key}", key)]
        found.append(next((line for line in lines if line in said), None))
    return found


def jobs(wanted: list[Case]) -> list[list[Case]]:
    """Every change by itself; but links within the site page by page in step.

    A build ends at the first wrong link of a notebook: those are alone too.
    """
    alone, links = [], []
    for case in wanted:
        in_step = case.on_both_pages and case.file.endswith(".md")
        (links if in_step else alone).append(case)
    links.sort(key=lambda case: case.file)
    by_page = groupby(links, lambda case: case.file)
    rounds = zip_longest(*(list(found) for _, found in by_page))
    return [[case] for case in alone] + [
        [case for case in found if case] for found in rounds
    ]


class Answers:
    """Whether each change was noticed, and whether by the twin's hash alone."""

    def __init__(self, project: Project) -> None:
        project.cache.mkdir(exist_ok=True)
        self.path = project.cache / "mutate.jsonl"
        self.path.touch()
        lines = self.path.read_text(encoding="utf-8").splitlines()
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
        if case in self:  # the same line is there twice
            caught, twin_only = caught and self[case][0], twin_only or self[case][1]
        self.known[self.key(case)] = answer = caught, twin_only
        with self.path.open("a", encoding="utf-8") as file:
            print(json.dumps([*self.key(case), *answer]), file=file)

    def key(self, case: Case) -> tuple[str, str, str]:
        return case.kind, case.name, case.state


def check_unchanged(tree: Tree, wanted: list[Case]) -> None:
    """Raise Wrong if a check of pages fails where nothing is changed."""
    for check in {case.check for case in wanted} & {page_check, link_check}:
        if said := check(tree):
            raise Wrong(f"{said}\nthis fails unchanged", "repair it first")


def find(wanted: list[Case], answers: Answers) -> None:
    """Makes the changes whose answers are not known, one at a time in each tree.

    Raises Wrong if what is to notice them fails without them.
    """
    unknown = jobs([case for case in wanted if case not in answers])
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder, ExitStack() as opened:
        trees = Queue()
        pool = opened.enter_context(ThreadPoolExecutor(TREES))
        for number in range(min(TREES, len(unknown))):
            tree = Tree(Path(folder, str(number)))
            trees.put(opened.enter_context(closing(tree)))
            if number == 0:
                check_unchanged(tree, wanted)
        found = pool.map(lambda job: noticed(job, trees), unknown)
        for done, (job, said) in enumerate(zip(unknown, found, strict=True)):
            if done % 100 == 0:
                print(f"{done} of {len(unknown)}", file=sys.stderr, flush=True)
            for case, line in zip(job, said, strict=True):
                answers.add(case, line)


def unexplained(runnable: list[Case], answers: Answers) -> int:
    """Print the changes that nothing noticed; count those without a reason."""
    reasons, bare = survivors(), 0
    for case in runnable:
        if not answers[case][0]:
            reason = reasons.get(case.name, "NO REASON GIVEN")
            print(f"survived\t{case.name}\t{reason}")
            bare += case.name not in reasons
    return bare


def table(runnable: list[Case], answers: Answers) -> str:
    """How many changes of each kind were made and noticed, as text; printed too."""
    made = Counter(case.kind for case in runnable)
    caught = Counter(case.kind for case in runnable if answers[case][0])
    rows = [["change", "made", "caught", "share"]]
    for kind, title in KINDS.items():
        share = f"{caught[kind] / made[kind]:.1%}" if made[kind] else "-"
        rows.append([kind, str(made[kind]), str(caught[kind]), share])
        print(f"({kind}) {title}: {made[kind]} made, {caught[kind]} caught, {share}")
    by_hash = sum(answers[case][1] for case in runnable if case.kind == "d")
    print(f"of (d), {by_hash} by the twin's hash alone")
    return "".join("  ".join(row) + "\n" for row in rows)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("mutate", description="see tools/study/mutate.py")
    parser.add_argument("file", nargs="*", help="change these only")
    parser.add_argument("--sample", type=int, metavar="N", help="make N changes")
    parser.add_argument("--seed", type=int, default=7, help="of the sample")
    given = parser.parse_args(arguments)
    project = here()
    every = list(Cases(project))
    chosen = [case for case in every if not given.file or case.file in given.file]
    runnable = [case for case in chosen if case.check]
    if given.sample:
        runnable = sample(runnable, given.sample, given.seed)
    answers = Answers(project)
    find(runnable, answers)
    bare, text = unexplained(runnable, answers), table(runnable, answers)
    if given.file or given.sample:
        return bool(bare)
    replace(Path(__file__).with_suffix(".out"), f"$ python -m study.mutate\n{text}")
    for case in chosen:
        if not case.check:
            print(f"not run, no such interpreter here\t{case.name}")
    gone = sorted(set(survivors()) - {case.name for case in every})
    for name in gone:
        print(f"{project.shown(SURVIVORS)}: there is no mutant {name}; fix: delete it")
    return bool(bare or gone)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Wrong as wrong:
        sys.exit(str(wrong))
