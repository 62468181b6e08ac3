"""The plan of the folders: which way imports point, and how big things may get."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.problems import no_problems

TOOLS = ROOT / "tools"
LINES = 350  # of one file
BUDGET = 4310  # lines of what runs programs, shows them and builds the site
FORBIDDEN = {  # what the files of a package do not import
    "proof": {"pages", "website", "publish", "study", "tests"}
    | {"mkdocs", "markdown", "bs4"},
    "pages": {"website", "publish", "study", "tests", "mkdocs", "bs4"},
    "website": {"study", "tests"},
    "publish": {"website", "study", "tests"},
}
COUNTED = ("proof", "pages", "website")


def python_files(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def imported(code: str) -> Iterator[tuple[int, str]]:
    """The packages that code imports, wherever in it, each with its line."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, (node.module or "").partition(".")[0]


def lines(path: Path) -> int:
    return path.read_text(encoding="utf-8").count("\n")


@pytest.mark.parametrize("package", FORBIDDEN)
def test_imports_point_one_way(package):
    no_problems(
        f"{path.relative_to(ROOT)}:{number}: {package} imports {name}; fix: move what "
        "both need down, or pass it in"
        for path in python_files(TOOLS / package)
        for number, name in imported(path.read_text(encoding="utf-8"))
        if name in FORBIDDEN[package]
    )


def test_imports_are_found():
    code = "import a.b\ndef f():\n    from c.d import e\n    from . import g\n"
    assert [*imported(code)] == [(1, "a"), (3, "c"), (4, "")]


def test_files_are_small():
    no_problems(
        f"{path.relative_to(ROOT)} has {lines(path)} lines, {LINES} are allowed; fix: "
        "delete, or split it by what it does"
        for path in python_files(TOOLS, ROOT / "tests")
        if lines(path) > LINES
    )


def test_tools_stay_within_their_budget():
    total = sum(lines(path) for name in COUNTED for path in python_files(TOOLS / name))
    assert total <= BUDGET, f"tools has {total} lines, {BUDGET} are allowed; fix: cut"
