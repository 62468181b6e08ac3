"""What must be true of every entry of the error catalogue."""

from pathlib import Path

import pytest

from pages.twins import Page, pages
from proof.project import key
from proof.record import Evidence
from tests.conftest import PROJECT
from tests.problems import no_problems, place

FOLDER = "reference/errors/"
PAGES = [
    page
    for page in pages(PROJECT)
    if page.key.startswith(FOLDER) and page.path.stem != "index"
]
ENTRIES = {page.name: page for page in PAGES}
RUN = {name: page for name, page in ENTRIES.items() if page.headings[0].run}


def programs(page: Page, kind: str) -> list[Path]:
    """The programs that an entry shows as `error` or `cure`."""
    found = [directive for directive in page.directives if directive.kind == kind]
    return [PROJECT.snippets / directive.file for directive in found]


@pytest.fixture(scope="module")
def printed():
    """All that a program printed in its recorded runs."""
    evidence = Evidence(PROJECT)

    def printed(program: Path) -> str:
        runs = evidence.runs(program)
        if not runs:
            name = PROJECT.shown(program)
            no_problems([f"no run of {name} is recorded; fix: pytest --record {name}"])
        applied = {
            evidence.came(program, python, method)
            for python, ran in runs.items()
            for method in ran.methods
        }
        return "\n".join(recording.text for recording in applied)

    return printed


def test_entry_has_its_programs():
    no_problems(
        f"{name} has no {kind}; fix: write ::: {kind} CHAPTER/NAME.py below it, or "
        ".not-run behind its id"
        for name, page in RUN.items()
        for kind in ("error", "cure")
        if not programs(page, kind)
    )


def test_message_was_printed(printed):
    no_problems(
        f"{name}: no recorded Python printed '{message}'; fix: name what its program "
        "prints now"
        for name, page in RUN.items()
        for output in ["\n".join(map(printed, programs(page, "error")))]
        for message in page.headings[0].messages
        if message not in output
    )


def test_cure_runs_clean(printed):
    no_problems(
        f"{name}: its cure snippets/{key(program)} prints '{sign}'; fix: show one that "
        "runs clean"
        for name, page in RUN.items()
        for program in programs(page, "cure")
        for sign in (*page.headings[0].messages, "Traceback (", "[exit code")
        if sign in printed(program)
    )


def test_what_was_not_run_names_its_source():
    no_problems(
        f"{name} links no source; fix: link where the error was reported"
        for name, page in ENTRIES.items()
        if not page.headings[0].run and "](https://" not in page.markdown
    )


def test_messages_are_those_of_the_twin():
    twins = {page.path: page for page in PAGES}
    no_problems(
        f"{place(page, ours.title)}: {ours.title} is {theirs.title} in {twin.name}; "
        "fix: a message is the same in both languages"
        for page in PAGES
        if page.language == "en" and (twin := twins.get(page.twin.path))
        for ours in page.headings
        for theirs in twin.headings
        if ours.anchor == theirs.anchor and ours.messages != theirs.messages
    )
