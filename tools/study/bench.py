"""How long things take, as ratios to the same without us: `python dev.py bench`.

Every time is the least of several rounds, in which the two compared take turns; what
takes minutes is run once.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from pages.words import LANGUAGES
from proof.interpreters import interpreter
from proof.outputs import methods
from proof.project import Project, here
from proof.running import environment
from study import in_browser, peers
from study.copies import copy_tree
from study.served import served, shows

ROUNDS = 5
LONG = 1  # rounds of what takes minutes
TIMES = 10  # as many programs and pages
PYTEST = (sys.executable, "-m", "pytest", "-q", "-n2", "snippets")
BUILD = (sys.executable, "-m", "mkdocs", "build")
PAGE = "learn/value"  # that is edited
PLAIN = """
site_name: plain
docs_dir: docs
exclude_docs: |
  /index.md
  /theme/
theme:
  name: material
  font: false
  features: [content.code.copy, content.tabs.link, navigation.footer]
plugins:
  search:
    lang: [en, zh]
  mkdocs-jupyter:
    include: ["*.ipynb"]
    execute: true
    kernel_name: python3
    cache_dir: .cache/plain
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - tables
  - toc:
      permalink: true
  - pymdownx.highlight:
      pygments_lang_class: true
  - pymdownx.superfences
"""


def timed(work: Callable[[], object]) -> float:
    """Seconds that some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def seconds(command: tuple[str, ...], folder: Path) -> float:
    """Seconds that a command takes, which must succeed."""
    began = time.perf_counter()
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    took = time.perf_counter() - began
    assert ran.returncode == 0, f"{command} failed in {folder}:\n{ran.stdout[-3000:]}"
    return took


def compared(
    name: str,
    goal: float,
    one: Callable[[], float],
    other: Callable[[], float],
    rounds: int = ROUNDS,
) -> None:
    """Measure two in turns and print the ratio of the first to the second."""
    times = [(one(), other()) for _ in range(rounds)]
    ours, theirs = (min(column) for column in zip(*times, strict=True))
    print(
        f"{name:32}{ours:8.2f} s{theirs:8.2f} s   x {ours / theirs:5.2f}"
        f"   goal {goal:5.2f}",
        flush=True,
    )


def start_all(project: Project) -> None:
    """Start all programs, two at a time, and compare nothing."""
    python = interpreter()

    def start(run: tuple[Path, str | None]) -> None:
        program, method = run
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [python.path, program],
                cwd=folder,
                env=environment(Path(folder), method),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )

    runs = [(p, m) for p in project.programs() for m in methods(p, python.methods)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(start, runs))


def grown(folder: Path, times: int) -> Path:
    """A copy of the project with its chapters and pages so many times."""
    copy_tree(folder)
    copy = Project(folder)
    for name in "mkdocs.yml", "mkdocs.zh.yml":
        config = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(config[: config.index("\nnav:\n")], encoding="utf-8")
    chapters = [path for path in copy.snippets.iterdir() if path.is_dir()]
    docs = [copy.docs / language for language in LANGUAGES]
    pages = [path for top in docs for path in top.rglob("*.md")]
    for number in range(2, times + 1):
        for chapter in chapters:
            shutil.copytree(chapter, chapter.with_name(f"{chapter.name}_{number}"))
        for page in pages:
            if page.stem != "verification":
                copied = page.with_stem(f"{page.stem}_{number}")
                copied.write_text(renamed(page, number), encoding="utf-8")
    for path in filter(Path.exists, (copy.record, copy.needs)):
        repeat(path, times)
    return folder


def repeat(path: Path, times: int) -> None:
    """Write each line that names a program of a chapter for all of them."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        found.append(line)
        if "/" in line:
            found += [line.replace("/", f"_{n}/", 1) for n in range(2, times + 1)]
    path.write_text("\n".join(found) + "\n", encoding="utf-8")


def renamed(page: Path, number: int) -> str:
    """A page's text with the programs of the chapters of that number."""
    return re.sub(
        r"^(::: (?:snippet|error|cure|code|output|table) \w+)(?=/)|^(::: report \w+)",
        rf"\g<0>_{number}",
        page.read_text(encoding="utf-8"),
        flags=re.M,
    )


def plain(folder: Path, project: Project) -> Path:
    """The same pages for Material alone, to which directives are text."""
    shutil.copytree(project.docs, folder / "docs")
    shutil.copytree(project.snippets, folder / "snippets")
    (folder / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    return folder


def edit(folder: Path, address: str, language: str) -> None:
    """Write a paragraph at the end of a page; return when it is served."""
    word = f"edited{time.monotonic_ns()}"
    with (folder / f"docs/{language}/{PAGE}.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{word}\n")
    shows(f"{address}{language}/{PAGE}/", word)


def main() -> None:
    project = here()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        print(f"{'':32}{'ours':>10}{'other':>10}")
        compared(
            "all programs : started bare",
            1.10,
            partial(seconds, PYTEST, project.root),
            partial(timed, partial(start_all, project)),
        )
        once, often = grown(folder / "once", 1), grown(folder / "often", TIMES)
        for title, command in ("programs", PYTEST), ("build", BUILD):
            compared(
                f"{title} x {TIMES} : x 1",
                TIMES * 1.05,
                partial(seconds, command, often),
                partial(seconds, command, once),
                rounds=LONG,
            )
        site, other = folder / "site", plain(folder / "plain", project)
        copy_tree(site)
        for tree in site, other:  # notebooks are run once
            seconds(BUILD, tree)
        compared(
            "build : plain Material",
            1.25,
            partial(seconds, BUILD, site),
            partial(seconds, BUILD, other),
        )
        with served(site) as ours, served(other) as theirs:
            for language in LANGUAGES:
                compared(
                    f"edit {language} to served : plain",
                    1.25,
                    partial(timed, partial(edit, site, ours, language)),
                    partial(timed, partial(edit, other, theirs, language)),
                )
    in_browser.measure(project)
    peers.measure(project)


if __name__ == "__main__":
    main()
