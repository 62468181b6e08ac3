"""What must be true of the programs and of the outputs beside them."""

import ast
import re
import subprocess
import sys

import pytest
from pytest_examples import CodeExample, EvalExample
from recorded import key, program_of, recordings

from tests.pages import ROOT, pages
from tests.snippet_items import SNIPPETS, shown

PROGRAMS = sorted(SNIPPETS.glob("*/*.py"))
COMMENTED = [path for path in PROGRAMS if "#> " in path.read_text(encoding="utf-8")]
OUTPUTS = sorted(SNIPPETS.glob("*/*.out"))
UNGUARDED = {"start/unguarded.py"}  # that is what it shows
each = pytest.mark.parametrize


def example(program, text: str) -> CodeExample:
    return CodeExample.create(text, path=program)


@each("program", PROGRAMS, ids=key)
def test_lint(program, eval_example: EvalExample):
    eval_example.set_config(
        line_length=88,
        target_version="py311",
        ruff_select=["E", "F", "W", "I", "UP", "B"],
    )
    eval_example.lint_ruff(example(program, program.read_text(encoding="utf-8")))


@each("program", COMMENTED, ids=key)
def test_print_comments(program, eval_example: EvalExample):
    text = program.read_text(encoding="utf-8")
    eval_example.run_print_check(example(program, text))


def test_format():
    paths = ["snippets", "tests", "docs/hooks", "conftest.py"]
    for command in (["format", "--diff"], ["check"]):
        ruff = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *paths],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
        assert ruff.returncode == 0, (
            f"{ruff.stdout}{ruff.stderr}\nmend: ruff check --fix and ruff format "
            + " ".join(paths)
        )


@each("program", PROGRAMS, ids=key)
def test_is_shown_on_a_page(program):
    for page in pages():
        links = f"snippets/{key(program)}" in page.markdown
        if links or any(d.file == key(program) for d in page.directives):
            return
    pytest.fail(f"no page shows snippets/{key(program)}; mend: show it or delete it")


@each("output", OUTPUTS, ids=key)
def test_belongs_to_a_program(output):
    program = program_of(output)
    assert program.is_file(), (
        f"{shown(output)} belongs to no program; mend: delete it, or write "
        f"{shown(program)}"
    )
    assert output in [recording.path for recording in recordings(program)]


@each("program", PROGRAMS, ids=key)
def test_is_guarded_and_without_prose(program):
    text = program.read_text(encoding="utf-8")
    body = ast.parse(text).body
    guarded = [
        node
        for node in body
        if isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
    ]
    name = shown(program)
    assert guarded or key(program) in UNGUARDED, (
        f'{name} has no guard; mend: put what runs below if __name__ == "__main__":'
    )
    long = [n for n, line in enumerate(text.splitlines(), 1) if len(line) > 88]
    assert not long, f"{name}:{long[0]}: longer than 88; mend: break the line"
    header = re.match(r"# /// script\n(#.*\n)*?# ///\n", text)
    rest = text[header.end() :] if header else text
    comments = [li for li in rest.splitlines() if re.search(r"(^|\s)#(?!>)", li)]
    comments = [li for li in comments if "noqa" not in li and not in_string(li)]
    assert not comments, (
        f"{name}: '{comments[0].strip()}' is prose; mend: say it on the page, in both "
        "languages"
    )


def in_string(line: str) -> bool:
    return bool(re.search(r"""["'][^"']*#[^"']*["']""", line))
