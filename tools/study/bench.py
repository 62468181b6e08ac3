"""How long things take, as ratios to the same without us: `make bench`.

Every time is the least of several rounds, in which the two compared take turns; what
takes minutes is run once.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.copies import copy_tree
from tests.pages import LANGUAGES, ROOT
from tests.running import interpreter
from tests.served import MKDOCS, edited, served
from tests.snippet_items import SNIPPETS, methods

ROUNDS = 5
LONG = 1  # rounds of what takes minutes
TIMES = 10  # as many programs and pages
PLAIN = """
site_name: plain
docs_dir: docs
exclude_docs: |
  /index.md
  /theme/
  /hooks/
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


def seconds(command: tuple, folder: Path, feed: str = "") -> float:
    began = time.perf_counter()
    ran = subprocess.run(
        command,
        cwd=folder,
        input=feed,
        text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
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


def bare_commands() -> str:
    python = interpreter()
    lines = []
    for program in sorted(SNIPPETS.glob("*/*.py")):
        for method in methods(program, python):
            more = {"PYTHONDONTWRITEBYTECODE": "1"}
            if method:
                site = str(ROOT / "tests/start_method")
                more |= {"START_METHOD": method, "PYTHONPATH": site}
            lines.append(json.dumps([[python.path, str(program)], more]))
    return "\n".join(lines)


def grown(folder: Path, times: int) -> Path:
    """A copy of the project with its chapters and pages so many times."""
    folder.mkdir()
    copy_tree(folder)
    for name in "mkdocs.yml", "mkdocs.zh.yml":
        config = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(config[: config.index("\nnav:\n")], encoding="utf-8")
    chapters = [path for path in (folder / "snippets").iterdir() if path.is_dir()]
    docs = [folder / "docs" / language for language in LANGUAGES]
    pages = [path for top in docs for path in top.rglob("*") if path.suffix == ".md"]
    record = folder / "snippets/verified.json"
    lines = record.read_text(encoding="utf-8").splitlines()
    added = []
    for number in range(2, times + 1):
        for chapter in chapters:
            shutil.copytree(chapter, chapter.with_name(f"{chapter.name}_{number}"))
        added += [line.replace("/", f"_{number}/", 1) for line in lines[2:-1]]
        for page in pages:
            if page.stem == "verification":
                continue
            text = page.read_text(encoding="utf-8")
            text = re.sub(
                r"^(::: (?:snippet|error|cure|code|output|table) \w+)(?=/)"
                r"|^(::: report \w+)",
                rf"\g<0>_{number}",
                text,
                flags=re.M,
            )
            page.with_stem(f"{page.stem}_{number}").write_text(text, encoding="utf-8")
    record.write_text("\n".join([*lines[:-1], *added, "}"]) + "\n", encoding="utf-8")
    return folder


def plain(folder: Path) -> Path:
    folder.mkdir()
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "snippets", folder / "snippets")
    (folder / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    return folder


def edit(folder: Path, address: str, language: str) -> float:
    """Seconds from a changed page to the page that is served."""
    word = f"edited{time.monotonic_ns()}"
    began = time.perf_counter()
    edited(folder, address, language, word)
    return time.perf_counter() - began


def main() -> None:
    pytest = (sys.executable, "-m", "pytest", "-q", "-n2", "snippets")
    bare = (sys.executable, str(ROOT / "tests/bare.py"))
    feed = bare_commands()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        print(f"{'':32}{'ours':>10}{'other':>10}")
        compared(
            "all programs : started bare",
            1.10,
            lambda: seconds(pytest, ROOT),
            lambda: seconds(bare, ROOT, feed),
        )
        once, often = grown(folder / "once", 1), grown(folder / "often", TIMES)
        for tree in once, often:
            seconds((*MKDOCS, "build"), tree)
        compared(
            f"programs x {TIMES} : x 1",
            TIMES * 1.05,
            lambda: seconds(pytest, often),
            lambda: seconds(pytest, once),
            rounds=LONG,
        )
        compared(
            f"build x {TIMES} : x 1",
            TIMES * 1.05,
            lambda: seconds((*MKDOCS, "build"), often),
            lambda: seconds((*MKDOCS, "build"), once),
            rounds=LONG,
        )
        site, other = folder / "site", plain(folder / "plain")
        site.mkdir()
        copy_tree(site)
        for tree in site, other:
            seconds((*MKDOCS, "build"), tree)
        compared(
            "build : plain Material",
            1.25,
            lambda: seconds((*MKDOCS, "build"), site),
            lambda: seconds((*MKDOCS, "build"), other),
        )
        with served(site) as ours, served(other) as theirs:
            for language in LANGUAGES:
                compared(
                    f"edit {language} to served : plain",
                    1.25,
                    lambda language=language: edit(site, ours, language),
                    lambda language=language: edit(other, theirs, language),
                )


if __name__ == "__main__":
    main()
