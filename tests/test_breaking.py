"""Each check of programs, pages and site broken once, in a copy of the sample: it names
file, line, problem and fix in one line.

All that one command can find is broken in one copy, and the command runs once.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pages.stamp import stamp
from proof.project import Project
from study.copies import change, one_line
from tests import test_project
from tests.breaking import says, write
from tests.conftest import ROOT, SAMPLE

MODULES = ("pages", "snippets", "catalogue", "api")
CHECKS = [str(ROOT / f"tests/test_{name}.py") for name in MODULES]
CHECKS += [f"{ROOT}/tests/test_record.py::test_every_program_is_recorded_as_it_is"]
CHECKS += [
    f"{ROOT}/tests/test_examples.py::test_programs_print_what_their_comments_say"
]
PYTEST = ("pytest", "-n0", "-p", "no:cacheprovider", *CHECKS)

# a pair of pages for each way to break one: its language, the change, what is said

PAGES = {
    "en": """\
---
description: A page that tests break.
---
# Page { #page }

::: code value/shared.py
    - `with lock:` The child holds the lock.

## Words { #words }

Words of this page.
""",
    "zh": """\
---
description: 测试会改坏的页面。
---
# 页面 { #page }

::: code value/shared.py
    - `with lock:` 子进程持有锁。

## 文字 { #words }

本页的文字。
""",
}
BROKEN_PAGES = {
    "heading": (
        ("en", "{ #words }", "{ #other }"),
        "docs/en/heading.md:10: ## { #other } is ## { #words } in docs/zh/heading.md; "
        "fix: give both the same levels and ids",
    ),
    "level": (
        ("zh", "## 文字", "### 文字"),
        "docs/en/level.md:10: ## { #words } is ### { #words } in docs/zh/level.md; fix",
    ),
    "without_id": (
        ("en", " { #words }", ""),
        "docs/en/without_id.md:10: 'Words' has no id; fix: add { #id } after it",
    ),
    "id_twice": (
        ("zh", "{ #words }", "{ #page }"),
        "docs/zh/id_twice.md:5: #page is there twice; fix: rename one",
    ),
    "program": (
        ("en", "::: code", "::: output"),
        "docs/en/program.md:7: ::: output value/shared.py is ::: code value/shared.py "
        "in docs/zh/program.md; fix: same snippets",
    ),
    "note": (
        ("zh", "    - `with lock:` 子进程持有锁。\n", ""),
        "docs/en/note.md:8: - `with lock:` is nothing in docs/zh/note.md; fix: same",
    ),
    "short": (
        ("en", "---\n# Page", "short: true\n---\n# Page { #cut }\n\n## Page"),
        "docs/en/short.md:6: # { #cut } is nothing in docs/zh/short.md; fix: give both",
    ),
    "chinese": (
        ("en", "Words of", "共享内存 of"),
        "docs/en/chinese.md:12: '共享内存 of this page.' has Chinese; fix: translate",
    ),
    "english": (
        ("zh", "本页的文字。", "This was never put into words."),
        "docs/zh/english.md:12: 'This was never put into words.' is not Chinese; fix",
    ),
    "typed": (
        ("en", "Words of", "```python\nprint(1)\n```\nWords of"),
        "docs/en/typed.md:12: a fence of python; fix: put the program into snippets/",
    ),
    "description": (
        ("zh", "description: 测试会改坏的页面。\n", ""),
        "docs/zh/description.md has no description; fix: add description: and a",
    ),
}

# the same for what is not the text of a page: how to break it, and what is said


def twin_missing(tree: Path) -> None:
    write(tree, "docs/en/alone.md", PAGES["en"])


def twin_behind(tree: Path) -> None:
    change(tree, "docs/en/index.md", "is on a page", "is on a page of its own")


def not_in_the_navigation(tree: Path) -> None:
    for language in PAGES:
        write(tree, f"docs/{language}/hidden.md", PAGES[language])


def missing_in_one_navigation(tree: Path) -> None:
    change(tree, "mkdocs.zh.yml", "  - API: reference/api/processes.md\n", "")


def navigations_in_another_order(tree: Path) -> None:
    change(tree, "mkdocs.zh.yml", "  - heading: heading.md\n", "")
    nav = (tree / "mkdocs.zh.yml").read_text(encoding="utf-8")
    write(tree, "mkdocs.zh.yml", f"{nav}  - heading: heading.md\n")


def other_code_in_a_notebook(tree: Path) -> None:
    for language, code in ("en", "1 + 1"), ("zh", "1 + 2"):
        metadata = {"description": "x", "twin": "0" * 8}
        cells = [{"cell_type": "code", "source": [code]}]
        text = json.dumps({"metadata": metadata, "cells": cells}, indent=1)
        write(tree, f"docs/{language}/lab.ipynb", text)


def output_of_no_program(tree: Path) -> None:
    write(tree, "snippets/value/gone.out", "$ python gone.py\n")


def program_out_of_place(tree: Path) -> None:
    write(tree, "snippets/stray.py", "")
    write(tree, "snippets/value/deep/stray.py", "")


def program_without_guard(tree: Path) -> None:
    code = f"total = 1  # the sum\nprint(total)\n#> 2\nlong = '{'x' * 88}'\n"
    write(tree, "snippets/value/bare.py", code)


def program_changed_after_it_was_recorded(tree: Path) -> None:
    change(tree, "snippets/api/signatures.py", "if __name", "\nif __name")


def api_that_no_program_shows(tree: Path) -> None:
    name = "snippets/api/signatures.out"
    change(
        tree, name, "timeout=None)", "timeout=None, spin=1)\nProcess.close()\nPipe()"
    )


ENTRIES = {
    "no-program": ("`E: no program` { #no-program }", "::: cure value/shared.py"),
    "no-cure": ("`E: no cure` { #no-cure }", "::: error value/twice.py"),
    "not-printed": ("`ValueError: [0]` { #not-printed }", "::: error value/twice.py"),
    "cure-fails": ("`held` { #cure-fails }", "::: cure value/twice.py"),
    "no-source": ("`E: no source` { #no-source .not-run }", "Said."),
}


def entries_of_the_catalogue(tree: Path) -> None:
    for language in PAGES:
        said = "Errors" if language == "en" else "错误"
        for name, (title, shown) in ENTRIES.items():
            text = f"---\ndescription: {said}\n---\n# {title}\n\n{shown}\n"
            path = f"docs/{language}/reference/errors/{name}.md"
            write(tree, path, text.replace("[0]", language))


MORE = "docs/en/reference/errors/"
BROKEN = {
    twin_missing: ["docs/en/alone.md has no twin; fix: write docs/zh/alone.md"],
    twin_behind: [
        "docs/zh/index.md:2: behind docs/en/index.md (twin: ",
        "fix: bring it in line, then python dev.py twins",
    ],
    not_in_the_navigation: [
        "mkdocs.yml: en/hidden.md is not in nav; fix: add '- Page: en/hidden.md' below",
        "mkdocs.zh.yml: hidden.md is not in nav; fix: add '- 页面: hidden.md' below",
    ],
    missing_in_one_navigation: [
        "mkdocs.zh.yml:11: reference/api/processes.md is not in nav; fix: add '- 进程: "
        "reference/api/processes.md' below this line"
    ],
    navigations_in_another_order: [
        "mkdocs.zh.yml:12: level.md is where mkdocs.yml:",
    ],
    other_code_in_a_notebook: [
        "docs/en/lab.ipynb and docs/zh/lab.ipynb run different code; fix: only strings"
    ],
    output_of_no_program: [
        "snippets/value/gone.out belongs to no program; fix: delete it, or write snip"
    ],
    program_out_of_place: [
        "snippets/stray.py is in no chapter; fix: move it to snippets/CHAPTER/stray.py",
        "snippets/value/deep/stray.py is in no chapter; fix: move it to snippets/CHAP",
    ],
    program_without_guard: [
        "snippets/value/bare.py has no guard; fix: put what runs below if __name__",
        "snippets/value/bare.py:1: 'total = 1 # the sum' is prose; fix: say it on the",
        "snippets/value/bare.py:4: longer than 88; fix: break the line",
        "no page shows snippets/value/bare.py; fix: show it or delete it",
        "snippets/value/bare.py is recorded nowhere; fix: pytest --record snippets/va",
        "-#> 2",
    ],
    program_changed_after_it_was_recorded: [
        "snippets/api/signatures.py or its outputs changed after they were recorded; "
        "fix: python dev.py verify, or pytest --record snippets/api/signatures.py"
    ],
    api_that_no_program_shows: [
        "no program of the section #Process gives Process.join its spin; fix: pass it",
        "no program of the section #Process uses Process.close; fix: show it in a",
        "no API page has a section of Pipe; fix: write one with its id",
    ],
    entries_of_the_catalogue: [
        f"{MORE}no-program.md has no error; fix: write ::: error CHAPTER/NAME.py below",
        f"{MORE}no-cure.md has no cure; fix: write ::: cure CHAPTER/NAME.py below it",
        f"{MORE}not-printed.md: no recorded Python printed 'ValueError: en'; fix: name",
        f"{MORE}not-printed.md:4: `ValueError: en` is `ValueError: zh` in docs/zh/ref",
        f"{MORE}cure-fails.md: its cure snippets/value/twice.py prints 'Traceback ('; ",
        f"{MORE}no-source.md links no source; fix: link where the error was reported",
    ],
}
LINES = [(how.__name__, line) for how, lines in BROKEN.items() for line in lines]
LINES += [(name, line) for name, (_, line) in BROKEN_PAGES.items()]


@pytest.fixture(scope="module")
def said(sample):
    """What the checks say of a project in which all is broken at once."""
    for name in BROKEN_PAGES:
        for language, text in PAGES.items():
            write(sample, f"docs/{language}/{name}.md", text)
        for file, prefix in ("mkdocs.yml", "en/"), ("mkdocs.zh.yml", ""):
            nav = (sample / file).read_text(encoding="utf-8")
            write(sample, file, f"{nav}  - {name}: {prefix}{name}.md\n")
    stamp(Project(sample))
    for name, ((language, old, new), _) in BROKEN_PAGES.items():
        change(sample, f"docs/{language}/{name}.md", old, new)
    for break_it in BROKEN:
        break_it(sample)
    return says(ROOT, *PYTEST, PROJECT=str(sample))


@pytest.mark.parametrize("name, line", LINES, ids=[name for name, _ in LINES])
def test_check_says_what_is_wrong(said, name, line):
    one_line(said, line)


def test_nothing_is_wrong_with_the_sample():
    env = os.environ | {"PROJECT": str(SAMPLE)}
    subprocess.run([sys.executable, "-m", *PYTEST], cwd=ROOT, env=env, check=True)


# the project's own files


@pytest.mark.parametrize(
    "check, name, value, line",
    [
        (
            test_project.test_requirements_are_exact_and_hashed,
            "ENTRIES",
            ["leftpad==1.0"],
            "requirements.txt: leftpad==1.0 is not pinned with a hash; fix: python dev",
        ),
        (
            test_project.test_dependencies_are_pinned,
            "DECLARED",
            {"dependencies": ["leftpad>=1"]},
            "requirements.txt: leftpad is not in it; fix: python dev.py lock",
        ),
        (
            test_project.test_dependencies_are_pinned,
            "DECLARED",
            {"dependencies": ["mkdocs>=99"]},
            "pyproject.toml wants mkdocs>=99; fix: python dev.py lock",
        ),
    ],
    ids=["no hash", "not pinned", "pinned too low"],
)
def test_requirements_that_are_not_right(monkeypatch, check, name, value, line):
    monkeypatch.setattr(test_project, name, value)
    with pytest.raises((AssertionError, pytest.fail.Exception)) as caught:
        check()
    one_line(str(caught.value), line)
