"""Changes one thing at a time in a copy of the project: does a check notice?

`make mutate` makes every change, `python -m tests.mutate FILE...` those in some files.
A change that nothing notices must stand in `survivors.tsv`, with the reason.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from recorded import applying, key, recordings, replace
from verified import named

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
TWIN_ONLY = {"test_is_in_line_with_its_twin"}
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
        change(folder, "tests/running.py", "LIMIT = 30.0", "LIMIT = 10.0")
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
        self.warm = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder), "TMPDIR": str(folder / "tmp")},
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

    @property
    def file(self) -> str:
        return str(self.mutant.path.relative_to(ROOT))

    @property
    def name(self) -> str:
        return f"{self.file}\t{self.mutant.what}"


def running(program: Path, *args: str) -> Check:
    return lambda tree: tree.pytest("-x", f"snippets/{key(program)}", *args)


def any_of(*checks: Check) -> Check:
    return lambda tree: next(filter(None, (check(tree) for check in checks)), None)


def output_check(output: Path, pythons: dict[str, str]) -> Check | None:
    """Runs an output's program where that output applies."""
    program = output.with_name(output.name.partition(".")[0] + ".py")
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


def page_check(tree: Tree) -> str | None:
    return tree.pytest("tests/test_pages.py")


def link_check(mutant: Mutant) -> Check:
    """Builds the site with the link changed on both pages, as if both were right.

    A link to another host is followed by nothing: there the twin must notice.
    """
    old, _, new = mutant.what.partition(" -> ")
    if old.startswith("http"):
        return page_check
    page = Page(mutant.path)
    test = "tests/test_site.py::test_links_and_anchors_resolve"
    tests = [f"{test}[{built(p.language, p.key)}]" for p in (page, page.twin)]

    def check(tree: Tree) -> str | None:
        change(tree.folder, page.twin.name, f"]({old})", f"]({new})")
        twins = [sys.executable, "-m", "tests.pages"]
        subprocess.run(twins, cwd=tree.folder, check=True, capture_output=True)
        return tree.pytest(*tests)

    return check


def survivors() -> dict[str, str]:
    """Why a change is not noticed, by file and change."""
    lines = SURVIVORS.read_text(encoding="utf-8").splitlines()
    return dict(line.rsplit("\t", 1) for line in lines)


def cases() -> list[Case]:
    pythons = usable()
    newest = max(pythons.items(), key=lambda python: named(python[0]).version)[1]
    found = []
    for output in sorted(SNIPPETS.glob("*/*.out")):
        check = output_check(output, pythons)
        found += [Case("a", m, check) for m in of_output(output, CHARACTERS)]
    for program in sorted(SNIPPETS.glob("*/*.py")):
        check = any_of(running(program), running(program, "--python", newest))
        found += [Case("b", m, check) for m in of_program(program)]
    tables = {d.file for page in pages() for d in page.directives if d.kind == "table"}
    for table in sorted(tables):
        for recording in recordings(SNIPPETS / table):
            check = output_check(recording.path, pythons)
            found += [Case("c", m, check) for m in of_table(recording.path)]
    for page in pages():
        found += [Case("d", m, page_check) for m in of_page(page.path)]
        links = of_links(page.path)
        if page.language == "zh":  # a link within the site is changed on both pages
            links = [mutant for mutant in links if mutant.what.startswith("http")]
        found += [Case("e", mutant, link_check(mutant)) for mutant in links]
    return found


def noticed(case: Case, trees: Queue) -> str | None:
    """What notices a change; a tree is taken for it, and given back as it was."""
    tree = trees.get()
    path = tree.folder / case.file
    touched = [path]
    if case.kind == "e":
        touched.append(tree.folder / Page(case.mutant.path).twin.name)
    kept = [file.read_bytes() for file in touched]
    try:
        path.write_text(case.mutant.text, encoding="utf-8")
        return case.check(tree)
    finally:
        for file, text in zip(touched, kept, strict=True):
            file.write_bytes(text)
        trees.put(tree)


def main(only: list[str]) -> int:
    chosen = [case for case in cases() if not only or case.file in only]
    runnable = [case for case in chosen if case.check]
    reasons = survivors()
    counts, unexplained = Counter(), 0
    with tempfile.TemporaryDirectory(prefix="mutate-") as folder:
        trees = Queue()
        with ExitStack() as opened, ThreadPoolExecutor(os.cpu_count()) as pool:
            for number in range(os.cpu_count()):
                tree = Tree(Path(folder, str(number)))
                trees.put(opened.enter_context(closing(tree)))
            answers = pool.map(lambda case: noticed(case, trees), runnable)
            for done, (case, answer) in enumerate(zip(runnable, answers, strict=True)):
                if done % 100 == 0:
                    print(f"{done} of {len(runnable)}", file=sys.stderr, flush=True)
                counts[case.kind, "made"] += 1
                if answer:
                    counts[case.kind, "caught"] += 1
                    checks = set(re.findall(r"^FAILED \S+::(\w+)", answer, re.M))
                    counts[case.kind, "twin only"] += checks == TWIN_ONLY
                else:
                    reason = reasons.get(case.name, "NO REASON GIVEN")
                    print(f"survived\t{case.name}\t{reason}", flush=True)
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
