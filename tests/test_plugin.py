"""What pytest says of a program that does not print what is recorded."""

import re
import sys
from pathlib import Path

import pytest

from proof import needs, record
from proof.interpreters import interpreter
from proof.project import Project, Wrong
from study.copies import change, one_line
from tests.breaking import pytest_says, says

SHARED = "snippets/value/shared.py"
FAILED = {  # programs, their output, and what pytest's summary says of them
    "changed": (
        "print('counter 2')",
        "counter 1\n",
        "printed something else than changed.out; fix: if what came is right, pytest "
        "--record snippets/wrong/changed.py --update-examples",
    ),
    "order": (
        "print('b')\nprint('a')",
        "a\nb\n",
        "printed something else than order.out; fix: if what came is right, pytest",
    ),
    "shorter": (
        "print('one')",
        "one\ntwo\n",
        "printed something else than shorter.out; fix: if what came is right, pytest",
    ),
    "new": (
        "print('one')",
        None,
        "has no recorded output; fix: pytest --record snippets/wrong/new.py",
    ),
    "leaves": (
        "open('file', 'w').close()",
        "",
        "left a file behind: cwd/file; fix: join what it starts, close and unlink",
    ),
    "lacks": (
        '# /// script\n# dependencies = ["no-such-package>=1"]\n# ///\nprint(1)',
        "1\n",
        "needs the package no-such-package, which is not here; fix: name it in "
        "pyproject.toml, then python dev.py lock",
    ),
    "word": (
        "print(1)",
        "1\n",
        "snippets/wrong/word.spwan.out: 'spwan' names no start method, Python, build "
        "or platform; fix: rename it, words are fork, spawn",
    ),
    "traceback": (
        "raise SystemExit(3)",
        "",
        "printed something else than traceback.out; fix: if what came is right",
    ),
}


def add(tree: Path, name: str, code: str, output: str | None = None) -> None:
    """Write a program, and what it printed; nothing where it is not recorded."""
    program = tree / "snippets" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"{code}\n", encoding="utf-8")
    if output is not None:
        text = f"$ python {program.name}\n{output}"
        program.with_suffix(".out").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def failures(sample):
    """What pytest says of all programs of FAILED."""
    for name, (code, output, _) in FAILED.items():
        add(sample, f"wrong/{name}.py", code, output)
    (sample / "snippets/wrong/word.spwan.out").touch()
    return pytest_says(sample, "snippets/wrong")


@pytest.mark.parametrize("name", FAILED)
def test_failure_is_one_line_of_the_summary(failures, name):
    *_, problem = FAILED[name]
    (line,) = re.findall(rf"^FAILED snippets/wrong/{name}.py.*$", failures, re.M)
    assert line.startswith(f"FAILED snippets/wrong/{name}.py::plain - {problem}")


def test_failure_shows_what_is_recorded_and_what_came(failures):
    one_line(failures, "snippets/wrong/changed.py under no set method (Python ")
    line = "printed something else than changed.out; fix: if what came is right, pytest"
    assert f"\n{line} --record" in failures
    assert "\n-counter 1\n+counter 2\n" in failures


def test_failure_under_one_start_method(tree):
    change(tree, SHARED, "get_start_method()", "'fork'")
    said = pytest_says(tree, SHARED)
    one_line(said, f"{SHARED}::spawn - printed something else than shared.spawn.out; ")
    assert "::fork -" not in said


def test_missing_package_is_skipped_but_in_ci(tree):
    code, output, _ = FAILED["lacks"]
    add(tree, "value/lacks.py", code, output)
    said = pytest_says(tree, "snippets/value/lacks.py")
    one_line(said, "FAILED")
    said = pytest_says(tree, "-rs", "snippets/value/lacks.py", code=0, ci=False)
    one_line(said, "SKIPPED", "needs the package no-such-package, which is not here")


def test_program_that_is_in_no_chapter(tree):
    add(tree, "stray.py", "print(1)")
    (tree / "snippets/value/deep").mkdir()
    add(tree, "value/deep/stray.py", "print(1)")
    said = pytest_says(tree, "--collect-only", code=2)
    for name in "stray.py", "value/deep/stray.py":
        one_line(said, f"ERROR collecting snippets/{name}")
    one_line(said, "is in no chapter; fix: move it to snippets/CHAPTER/stray.py")


def test_program_that_does_not_parse(tree):
    add(tree, "value/open.py", "print(1)\nprint(")
    (tree / "snippets/value/bytes.py").write_bytes(b"print('\xff')\n")
    said = pytest_says(tree, "--collect-only", code=2)
    one_line(said, "snippets/value/open.py:2: '(' was never closed", "; fix: edit it")
    one_line(said, "snippets/value/bytes.py: 'utf-8' codec can't decode", "; fix: edit")


# recording


def runs(tree: Path, name: str = "value/shared.py") -> list[str]:
    """How a program was run on this Python, as the record has it."""
    entry = record.read(Project(tree)).get(name, {})
    return entry.get(str(interpreter()), "").split()[2:]


def test_record_of_a_new_program(tree):
    """Its output and its runs are written, and it passes from then on."""
    add(tree, "value/new.py", "import multiprocessing\nprint('new')")
    before = record.read(Project(tree))
    pytest_says(tree, "--record", "snippets/value/new.py", code=0)
    output = tree / "snippets/value/new.out"
    assert output.read_text() == "$ python new.py\nnew\n"
    assert runs(tree, "value/new.py") == sorted(["plain", *interpreter().methods])
    after = record.read(Project(tree))
    assert {name: after[name] for name in before} == before
    pytest_says(tree, "snippets/value/new.py", code=0)


def test_workers_of_xdist_say_and_record_the_same(tree, failures):
    for name in "changed", "new":
        add(tree, f"wrong/{name}.py", *FAILED[name][:2])
    said = says(tree, "pytest", "-n1", "-q", "--record", "snippets/wrong", CI="true")
    (line,) = re.findall("^FAILED .*", said, re.M)
    assert line in failures
    assert runs(tree, "wrong/new.py") == ["plain"]
    assert runs(tree, "wrong/changed.py") == []


def test_record_holds_what_passed_and_only_that(tree):
    """What was recorded of another state of the program is gone; runs add up."""
    change(tree, SHARED, "exit code", "exit  code")
    pytest_says(tree, "--record", SHARED)
    assert runs(tree) == []
    change(tree, SHARED, "exit  code", "exit code")
    pytest_says(tree, "--record", f"{SHARED}::spawn", code=0)
    assert runs(tree) == ["spawn"]
    pytest_says(tree, "--record", f"{SHARED}::plain", code=0)
    assert runs(tree) == ["plain", "spawn"]


def test_run_that_fails_takes_its_entry_back_although_nothing_changed(tree):
    said = tree / "said"
    said.write_text("as always")
    add(tree, "value/reads.py", f"print(open({str(said)!r}).read())", "as always\n")
    pytest_says(tree, "--record", "snippets/value/reads.py", code=0)
    assert runs(tree, "value/reads.py") == ["plain"]
    said.write_text("otherwise")
    pytest_says(tree, "--record", "snippets/value/reads.py")
    assert runs(tree, "value/reads.py") == []


def test_program_that_changed_while_it_ran_is_not_recorded(tree):
    name = "snippets/value/changes.py"
    add(tree, "value/changes.py", "import os\nos.utime(__file__)", "")
    said = pytest_says(tree, "--record", name)
    one_line(said, f"{name} changed while it ran; fix: record it again")
    assert runs(tree, "value/changes.py") == []


def test_update_examples_records_what_came(tree):
    change(tree, SHARED, "exit code", "left with")
    pytest_says(tree, "--update-examples", SHARED, code=0)
    output = tree / "snippets/value/shared.spawn.out"
    assert output.read_text().endswith("child ‹4491›\nleft with 0 under spawn\n")
    pytest_says(tree, SHARED, code=0)


def test_varying_output_asks_for_marks_before_a_variant(tree):
    """Each step of the fix is followed, and the next run passes."""
    name = "snippets/value/varies.py"
    add(tree, "value/varies.py", "import multiprocessing, os\nprint(os.getpid())")
    said = pytest_says(tree, "--record", name)
    one_line(
        said,
        f"FAILED {name}::fork - printed something else than plain; fix: put ‹ › "
        "around what varies in varies.out; if it really differs, create an empty "
        f"snippets/value/varies.fork.out; then pytest --record {name} "
        "--update-examples",
    )
    output = tree / "snippets/value/varies.out"
    output.write_text(re.sub(r"(\d+)\n", r"‹\1›\n", output.read_text()))
    pytest_says(tree, "--record", "--update-examples", name, code=0)
    assert runs(tree, "value/varies.py")


def test_variant_is_recorded(tree):
    name = "snippets/value/differs.py"
    code = """import multiprocessing, os
print(multiprocessing.get_start_method() == 'spawn')
print(os.getpid())"""
    add(tree, "value/differs.py", code, "False\n‹12›\n")
    said = pytest_says(tree, "--record", name)
    one_line(said, f"FAILED {name}::spawn", "empty snippets/value/differs.spawn.out")
    output = tree / "snippets/value/differs.spawn.out"
    output.touch()
    pytest_says(tree, "--record", "--update-examples", name, code=0)
    assert output.read_text() == "$ python differs.py\nTrue\n‹12›\n"
    pytest_says(tree, name, code=0)


@pytest.mark.parametrize(
    "old, new, problem",
    [
        (
            "{\n",
            "<<<<<<< ours\n{\n",
            "snippets/verified.json:1: a conflict marker; fix",
        ),
        ("{\n", "{{\n", "snippets/verified.json: Expecting"),
        ("value/twice.py", "value/gone.py", "there is no snippets/value/gone.py; fix"),
        ("spawn", "spwan", "snippets/verified.json: no entry is 'value/shared.py"),
    ],
    ids=["conflict", "no JSON", "no program", "no method"],
)
def test_record_that_does_not_parse(tree, old, new, problem):
    """It stops a run that would record, which leaves it as it is."""
    change(tree, "snippets/verified.json", old, new)
    before = (tree / "snippets/verified.json").read_text()
    said = pytest_says(tree, "--record", SHARED, code=4)
    one_line(said, problem, "; fix: ")
    assert (tree / "snippets/verified.json").read_text() == before
    pytest_says(tree, f"{SHARED}::plain", code=0)


# needs


@pytest.mark.parametrize(
    "lines, problem",
    [
        (
            "value/shared.py\tfork\n",
            ":1: the first line is 'value/shared.py\tfork'; fix",
        ),
        (
            "value/gone.py\tfork\n",
            ":2: 'value/gone.py\tfork' names no program and need",
        ),
        ("value/shared.py\n", ":2: 'value/shared.py' names no program and need; fix"),
        ("value/shared.py\tcc\n", ":2: value/shared.py has no cc in it; fix: name a"),
        ("value/shared.py\tos\n\n", ":3: '' names no program and need; fix: write"),
    ],
    ids=["no header", "no program", "no need", "no word of it", "empty line"],
)
def test_needs_that_are_not_right(tree, lines, problem):
    project = Project(tree)
    head = "" if problem.startswith(":1") else f"{needs.HEAD}\n"
    project.needs.write_text(head + lines, encoding="utf-8")
    with pytest.raises(Wrong, match=re.escape(f"snippets/needs.tsv{problem}")):
        needs.read(project)


def test_needs_that_are_not_right_stop_pytest(tree):
    Project(tree).needs.write_text("", encoding="utf-8")
    one_line(pytest_says(tree, code=4), "snippets/needs.tsv:1: ", "; fix: ")


# interpreters


def fake(tree: Path, name: str, *lines: str) -> str:
    """A program that is called as a Python is: the option that names it."""
    path = tree / name
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)
    return f"--python={path}"


@pytest.mark.skipif(sys.platform == "win32", reason="needs sh")
def test_interpreters_that_do_not_answer(tree):
    """Each is named in one line; the run goes on with the others and fails."""
    said = pytest_says(
        tree,
        fake(tree, "no-python", "echo hello"),
        fake(tree, "old-python", "echo '{\"version\": [3, 8, 1]}'"),
        fake(tree, "dying-python", "kill -SEGV $$"),
        "--python=/no/such",
        f"--python={sys.executable}",
        f"{SHARED}",
    )
    one_line(said, "no-python: does not answer as a Python does; fix: name one")
    one_line(said, "dying-python: does not answer as a Python does; fix: name")
    one_line(said, "old-python: is Python 3.8.1; fix: name one from 3.11 on")
    one_line(said, "/no/such: no such program; fix: name a Python")
    assert re.search(rf"^{1 + len(interpreter().methods)} passed", said, re.M)


@pytest.mark.skipif(sys.platform == "win32", reason="needs sh")
def test_interpreter_that_dies_in_the_middle_of_a_run(tree):
    """The run fails, the reason is in what came, and nothing is recorded."""
    before = (tree / "snippets/verified.json").read_text()
    half = f'test "$1" = -c && exec {sys.executable} "$@"\necho half\nkill -SEGV $$'
    name = "snippets/value/twice.py"
    said = pytest_says(tree, "--record", fake(tree, "half-python", half), name)
    one_line(
        said, f"FAILED {name}::plain", "printed something else than twice.out; fix"
    )
    assert "\n+half\n+[killed by SIGSEGV]\n" in said
    assert runs(tree, "value/twice.py") == []
    assert (tree / "snippets/value/twice.out").read_text().startswith("$ python twice")
    assert before.count("value/shared") == (
        (tree / "snippets/verified.json").read_text().count("value/shared")
    )
