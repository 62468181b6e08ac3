"""What must be true of the programs and of the outputs beside them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from pages.twins import pages
from proof.outputs import program_of, recordings
from proof.project import Wrong, key
from tests.conftest import PROJECT
from tests.problems import no_problems

PROGRAMS = PROJECT.programs()
OUTPUTS = sorted(PROJECT.snippets.glob("*/*.out"))
# that is what they show
UNGUARDED = {
    "start/unguarded.py",
    "errors/manager_unguarded.py",
    "errors/manager_unguarded_forkserver.py",
    "errors/time_limit_conftest.py",  # pytest imports it
}
HEADER = re.compile(r"# /// script\n(#.*\n)*?# ///\n")
LINK = re.compile(r"snippets/(\w+/\w+\.py)")


def test_lies_in_a_chapter():
    no_problems(
        f"{PROJECT.shown(path)} is in no chapter; fix: move it to "
        f"snippets/CHAPTER/{path.name}"
        for path in sorted(PROJECT.snippets.rglob("*.py"))
        if path.parents[1] != PROJECT.snippets
    )


def test_is_shown_on_a_page():
    found = pages(PROJECT)
    shown = {directive.file for page in found for directive in page.directives}
    linked = {name for page in found for name in LINK.findall(page.markdown)}
    no_problems(
        f"no page shows snippets/{key(program)}; fix: show it or delete it"
        for program in PROGRAMS
        if key(program) not in shown | linked
    )


def test_belongs_to_a_program():
    no_problems(problem for output in OUTPUTS for problem in stray(output))


def stray(output: Path) -> Iterator[str]:
    program = program_of(output)
    if not program.is_file():
        yield (
            f"{PROJECT.shown(output)} belongs to no program; fix: delete it, or write "
            f"{PROJECT.shown(program)}"
        )
        return
    try:
        assert output in [recording.path for recording in recordings(program)]
    except Wrong as wrong:
        yield str(wrong)


def test_is_guarded():
    no_problems(
        f"{PROJECT.shown(program)} has no guard; fix: put what runs below if __name__ "
        '== "__main__":'
        for program in PROGRAMS
        if key(program) not in UNGUARDED and not is_guarded(program)
    )


def is_guarded(program: Path) -> bool:
    return any(
        isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
        for node in ast.parse(program.read_text(encoding="utf-8")).body
    )


def test_is_without_prose():
    no_problems(
        f"{PROJECT.shown(program)}:{number}: '{line.strip()}' is prose; fix: say it on "
        "the page, in both languages"
        for program in PROGRAMS
        for number, line in comments(program)
    )


def comments(program: Path) -> Iterator[tuple[int, str]]:
    """The lines with a comment that is no PEP 723 block, `#>` or noqa."""
    text = program.read_text(encoding="utf-8")
    header = HEADER.match(text)
    first = header[0].count("\n") if header else 0
    for number, line in enumerate(text.splitlines(), 1):
        prose = number > first and re.search(r"(^|\s)#(?!>)", line)
        if prose and "noqa" not in line and not in_string(line):
            yield number, line


def in_string(line: str) -> bool:
    return bool(re.search(r"""["'][^"']*#[^"']*["']""", line))


def test_lines_are_short():
    no_problems(
        f"{PROJECT.shown(program)}:{number}: longer than 88; fix: break the line"
        for program in PROGRAMS
        for number, line in enumerate(program.read_text("utf-8").splitlines(), 1)
        if len(line) > 88
    )
