"""The tools that `rivals` tries, and how each is given a program to check."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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


RIVALS = (
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
