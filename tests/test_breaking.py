"""Each check broken once, in a copy of the tree: it must stop, and name the mend."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.copies import change, one_line
from tests.running import interpreter

PROGRAM = "snippets/value/race.py"
EN, ZH = "docs/en/learn/value.md", "docs/zh/learn/value.md"


def called(tree: Path, *command: str) -> str:
    """What a command says that must fail."""
    ran = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tree,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode != 0, f"{command} found nothing:\n{ran.stdout}{ran.stderr}"
    return ran.stdout + ran.stderr


def pytest_says(tree: Path, *args: str) -> str:
    return called(tree, "pytest", "-n0", "-q", "-p", "no:cacheprovider", *args)


# programs and outputs


def test_changed_snippet(tree):
    change(tree, PROGRAM, "seen + 1", "seen + 2")
    said = pytest_says(tree, PROGRAM)
    one_line(
        said,
        f"{PROGRAM} under spawn (Python ",
        "printed something else than snippets/value/race.out; mend: if what came is "
        f"right, pytest --update-examples {PROGRAM}",
    )
    assert re.search(r"^-.*\n\+", said, re.M)


def test_output_edited_by_hand(tree):
    output = tree / "snippets/value/race.out"
    output.write_text(output.read_text() + "more\n")
    one_line(pytest_says(tree, PROGRAM), "printed something else than")


def test_lines_in_another_order(tree):
    (tree / "snippets/home/first.py").write_text("print('b')\nprint('a')\n")
    (tree / "snippets/home/first.out").write_text("$ python first.py\na\nb\n")
    said = pytest_says(tree, "snippets/home/first.py")
    one_line(said, "snippets/home/first.py", "printed something else than")


def test_program_changed_after_it_was_recorded(tree):
    change(tree, PROGRAM, "seen + 1", "1 + seen")
    said = pytest_says(tree, "tests/test_verified.py", "-k", "this_program and race")
    one_line(said, f"{PROGRAM} or its outputs changed", "mend: make verify, or pytest")


def test_record_with_a_conflict(tree):
    change(tree, "snippets/verified.json", "{\n", "<<<<<<< ours\n{\n")
    before = (tree / "snippets/verified.json").read_text()
    said = pytest_says(tree, "--record", PROGRAM)
    one_line(said, "snippets/verified.json:1: a conflict marker; mend: delete the mark")
    said = called(tree, "mkdocs", "build", "-d", str(tree / "built"))
    one_line(said, "snippets/verified.json:1: a conflict marker; mend: delete the mark")
    assert (tree / "snippets/verified.json").read_text() == before


def recorded_runs(tree: Path) -> list[str]:
    """How race.py was run on the Python that runs this, as the record has it."""
    here = str(interpreter())
    lines = (tree / "snippets/verified.json").read_text().splitlines()
    (runs,) = [line for line in lines if f'"value/race.py {here}"' in line] or [""]
    return runs.strip('"').split()[4:]


def test_record_holds_what_passed_and_only_that(tree):
    """A run that fails takes its entry back; the others stay."""
    change(tree, "snippets/value/race.out", "counter 1", "counter 3")
    pytest_says(tree, "--record", PROGRAM)
    assert recorded_runs(tree) == []
    change(tree, "snippets/value/race.out", "counter 3", "counter 1")
    command = [sys.executable, "-m", "pytest", "-n0", "--record", f"{PROGRAM}::spawn"]
    subprocess.run(command, cwd=tree, check=True)
    assert recorded_runs(tree) == ["spawn"]
    command[-1] = f"{PROGRAM}::plain"
    subprocess.run(command, cwd=tree, check=True)
    assert recorded_runs(tree) == ["plain", "spawn"]


def test_output_missing(tree):
    for output in (tree / "snippets/value").glob("race.*out"):
        output.unlink()
    one_line(pytest_says(tree, PROGRAM), PROGRAM, "has no recorded output")


def test_output_with_an_unknown_word(tree):
    (tree / "snippets/value/race.spwan.out").write_text("x\n")
    one_line(pytest_says(tree, PROGRAM), "race.spwan.out", "mend: rename it")


def test_output_of_no_snippet(tree):
    (tree / "snippets/value/gone.out").write_text("x\n")
    said = pytest_says(tree, "tests/test_snippets.py", "-k", "belongs")
    one_line(said, "snippets/value/gone.out belongs to no program; mend: delete it")


def test_snippet_on_no_page(tree):
    (tree / "snippets/value/new.py").write_text(
        'if __name__ == "__main__":\n    pass\n'
    )
    said = pytest_says(tree, "tests/test_snippets.py", "-k", "is_shown and new.py")
    one_line(said, "no page shows snippets/value/new.py; mend: show it or delete it")


def test_lint(tree):
    change(tree, PROGRAM, "from multiprocessing", "import os\nfrom multiprocessing")
    said = pytest_says(tree, "tests/test_snippets.py", "-k", "lint and value/race.py")
    one_line(said, "F401")


def test_wrong_print_comment(tree):
    program = tree / "snippets/value/sum.py"
    program.write_text('if __name__ == "__main__":\n    print(1 + 1)\n    #> 3\n')
    said = pytest_says(
        tree, "tests/test_snippets.py", "-k", "print_comments and sum.py"
    )
    one_line(said, "- #> 3")
    program.write_text(program.read_text().replace("#> 3", "#> 2"))
    right = ["-m", "pytest", "-n0", "tests/test_snippets.py"]
    right += ["-k", "print_comments and sum.py"]
    assert subprocess.run([sys.executable, *right], cwd=tree).returncode == 0


def test_prose_in_a_snippet(tree):
    change(tree, PROGRAM, "seen = counter.value", "seen = counter.value  # read")
    said = pytest_says(
        tree, "tests/test_snippets.py", "-k", "guarded and value/race.py"
    )
    one_line(said, PROGRAM, "is prose; mend: say it on the page")


def test_update_examples_records_what_came(tree):
    change(tree, PROGRAM, "seen + 1", "seen + 2")
    command = [sys.executable, "-m", "pytest", "-n0", PROGRAM]
    subprocess.run([*command, "--update-examples"], cwd=tree, check=True)
    subprocess.run(command, cwd=tree, check=True)


def test_update_examples_asks_for_a_variant(tree):
    program = tree / "snippets/value/method.py"
    program.write_text(
        "import multiprocessing\n\n"
        'if __name__ == "__main__":\n    print(multiprocessing.get_start_method())\n'
    )
    name = "snippets/value/method.py"
    said = pytest_says(tree, "--update-examples", name)
    one_line(said, "mend: if both are right, touch snippets/value/method.", name)


# pages


def test_twin_missing(tree):
    (tree / ZH).unlink()
    said = pytest_says(tree, "tests/test_pages.py", "-k", "has_a_twin")
    one_line(said, f"{EN} has no twin; mend: write {ZH}")


def test_twin_behind(tree):
    change(tree, EN, "{ #where }\n", "{ #where }\n\nOne more sentence.\n")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "in_line")
    one_line(said, f"{ZH} is behind {EN}", "mend: bring it in line, then make twins")


def test_heading_in_one_language(tree):
    change(tree, EN, "{ #where }", "{ #elsewhere }")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "headings_are")
    one_line(said, EN, ZH, "#elsewhere", "mend: give both the same")


def test_heading_without_id(tree):
    change(tree, EN, " { #where }", "")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "every_heading")
    one_line(said, EN, "has no id; mend: add { #id } after it")


def test_snippet_in_one_language(tree):
    change(tree, EN, "::: snippet", "::: output")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "shows_the_snippets")
    one_line(said, EN, ZH, "part at directive", "mend: same snippets, same order")


def test_annotation_in_one_language(tree):
    text = (tree / EN).read_text(encoding="utf-8")
    note = re.search(r"^    - `.*\n", text, re.M)[0]
    change(tree, EN, note, "")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "shows_the_snippets")
    one_line(said, EN, "part at directive", "mend: same snippets, same order")


def test_chinese_on_an_english_page(tree):
    change(tree, EN, "{ #where }\n", "{ #where }\n\n共享内存 here.\n")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "english_page")
    one_line(said, EN, "has Chinese; mend: translate it")


def test_english_on_a_chinese_page(tree):
    change(tree, ZH, "{ #where }\n", "{ #where }\n\nThis was never put into words.\n")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "chinese_page")
    one_line(said, ZH, "is not Chinese; mend: translate it")


def test_typed_python(tree):
    change(tree, EN, "{ #where }\n", "{ #where }\n\n```python\nprint(1)\n```\n")
    said = pytest_says(tree, "tests/test_pages.py", "-k", "no_code_is_typed")
    one_line(said, EN, "a fence of python; mend: put the program into snippets/")


# the build


def test_unknown_snippet_stops_the_build(tree):
    line = "::: snippet value/rice.py"
    change(tree, EN, "{ #where }\n", f"{{ #where }}\n\n{line}\n")
    number = (tree / EN).read_text(encoding="utf-8").splitlines().index(line) + 1
    said = called(tree, "mkdocs", "build", "-d", str(tree / "built"))
    one_line(said, f"{EN}:{number}: there is no snippet value/rice.py; mend: name a")


def test_broken_link_stops_the_build(tree):
    change(tree, ZH, "{ #where }\n", "{ #where }\n\n[没有](array.md#nowhere)\n")
    said = called(tree, "mkdocs", "build", "--strict", "-d", str(tree / "built"))
    one_line(said, "array.md#nowhere", "does not contain an anchor")


# the reference

LOCKS = "docs/en/reference/errors/locks.md"
BLOCKS = "docs/en/reference/api/shared-memory.md"


@pytest.mark.parametrize(
    "old, new, said",
    [
        (
            "::: error errors/hangs_in_get_lock.py",
            "::: snippet errors/hangs_in_get_lock.py",
            "en/locks#hangs-in-get-lock has no error; mend: ::: error FILE",
        ),
        (
            "::: cure value/plain_lock.py",
            "::: snippet value/plain_lock.py",
            "en/locks#hangs-in-get-lock has no cure; mend: ::: cure FILE",
        ),
        (
            "`ValueError: semaphore or lock released too many times`",
            "`ValueError: semaphore or lock released twice`",
            "en/locks#released-too-many-times: no recorded Python printed 'ValueError: "
            "semaphore or lock released twice'; mend: name what its program prints now",
        ),
        (
            "::: cure value/plain_lock.py",
            "::: cure errors/released_too_many_times.py",
            "en/locks#hangs-in-get-lock: its cure snippets/errors/"
            "released_too_many_times.py prints 'Traceback ('; mend: show one that runs",
        ),
    ],
    ids=["no program", "no cure", "no such message", "cure fails"],
)
def test_entry_of_the_catalogue(tree, old, new, said):
    change(tree, LOCKS, old, new)
    one_line(pytest_says(tree, "tests/test_catalogue.py"), said)


def test_message_that_no_recorded_python_prints(tree):
    record = tree / "snippets/verified.json"
    old = re.compile(r',"errors/no_attribute_locked.py linux-3\.1[123]\.')
    lines = record.read_text().splitlines()
    record.write_text("\n".join(line for line in lines if not old.match(line)))
    said = pytest_says(tree, "tests/test_catalogue.py", "-k", "locked")
    one_line(said, "#no-attribute-locked: no recorded Python printed 'AttributeError:")


@pytest.mark.parametrize(
    "name, old, new, said",
    [
        (
            "snippets/api/signatures.py3.14.out",
            "Event.wait(timeout=None)",
            "Event.wait(timeout=None, spin=False)",
            "no program of the section #Event gives Event.wait its spin; mend: pass it",
        ),
        (
            "snippets/api/signatures.py3.14.out",
            "Event.wait(timeout=None)",
            "Event.wait(timeout=None)\nAtomic(value=0)",
            "no API page has a section of Atomic; mend: write one with the id #Atomic",
        ),
        (
            BLOCKS,
            "::: snippet api/block_manager",
            "::: code api/signatures.py\n\nNo more ::: snippet api/block_manager",
            "of the section #SharedMemoryManager uses SharedMemoryManager",
        ),
    ],
    ids=["new parameter", "new name", "name not shown"],
)
def test_api_that_no_program_shows(tree, name, old, new, said):
    change(tree, name, old, new)
    one_line(pytest_says(tree, "tests/test_api.py"), said)


# the project


def test_dependency_not_pinned(tree):
    change(
        tree, "pyproject.toml", "dependencies = [", 'dependencies = [\n    "attrs>=99",'
    )
    said = pytest_says(tree, "tests/test_project.py", "-k", "dependency")
    one_line(said, "attrs", "mend: make lock")


def test_pin_without_a_hash(tree):
    with open(tree / "requirements.txt", "a") as file:
        file.write("leftpad==1.0\n")
    said = pytest_says(tree, "tests/test_project.py", "-k", "exact")
    one_line(said, "leftpad==1.0 is not pinned with a hash; mend: make lock")


def test_interpreters_that_cannot_run(tree):
    """Each is named in one line; the run goes on with the others and fails."""
    no_python = tree / "no-python"
    no_python.write_text("#!/bin/sh\necho hello\n")
    old = tree / "old-python"
    old.write_text("#!/bin/sh\necho '{\"version\": [3, 8, 1]}'\n")
    crashing = tree / "crashing-python"
    crashing.write_text("#!/bin/sh\nkill -SEGV $$\n")
    paths = [str(path) for path in (no_python, old, crashing)]
    for path in paths:
        Path(path).chmod(0o755)
    named = [f"--python={path}" for path in [*paths, "/no/such", sys.executable]]
    said = pytest_says(tree, *named, PROGRAM)
    one_line(said, "no-python: does not answer as a Python does; mend: name one")
    one_line(said, "crashing-python: does not answer as a Python does; mend: name")
    one_line(said, "old-python: is Python 3.8.1; mend: name one from 3.11 on")
    one_line(said, "/no/such: no such program; mend: name a Python")
    assert re.search(r"^4 passed", said, re.M)
