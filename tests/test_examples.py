"""The programs and the tools are formatted and without lint; the examples in docstrings
and in the project's Markdown are run, and print what they say.

ruff reads all files in one go; pytest-examples, which would start it anew for each
program, has the rest: each example, and programs that say behind `#>` what they print.
`--update-examples` rewrites what can be rewritten.
"""

import subprocess
import sys
import tomllib
from uuid import uuid4

import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

from tests.conftest import PROJECT, ROOT

PATHS = ["snippets", "tools", "tests", "dev.py"]
RULES = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]
FILES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("tools/*/*.py"))]
EXAMPLES = [*find_examples(*FILES)]


@pytest.mark.parametrize("command", ["check", "format"])
def test_ruff(command, pytestconfig):
    update = pytestconfig.getoption("update_examples")
    options = {
        "check": ["--fix"] if update else [],
        "format": [] if update else ["--diff"],
    }
    ruff = subprocess.run(
        [sys.executable, "-m", "ruff", command, *options[command], *PATHS],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    fix = "fix: ruff check --fix and ruff format " + " ".join(PATHS)
    if ruff.returncode:
        pytest.fail(f"{ruff.stdout}{ruff.stderr}{fix}", pytrace=False)


def test_all_examples_are_found():
    fences = sum(path.read_text("utf-8").count("```python\n") for path in FILES)
    assert len(EXAMPLES) == fences > 0


@pytest.fixture
def examples(eval_example: EvalExample, monkeypatch) -> EvalExample:
    """pytest-examples, with ruff as it is set in pyproject.toml."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    eval_example.set_config(
        line_length=RULES["line-length"],
        target_version=RULES["target-version"],
        ruff_select=RULES["lint"]["select"],
    )
    return eval_example


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: CodeExample, examples: EvalExample):
    if examples.update_examples:
        examples.format_ruff(example)
        examples.run_print_update(example)
    else:
        examples.lint(example)
        examples.run_print_check(example)


def test_programs_print_what_their_comments_say(examples: EvalExample):
    for program in PROJECT.programs():
        text = program.read_text(encoding="utf-8")
        if "#> " not in text:
            continue
        example = CodeExample.create(text, path=program)
        example.group = uuid4()
        if examples.update_examples:
            examples.run_print_update(example)
        else:
            examples.run_print_check(example)
