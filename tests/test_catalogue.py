"""What must be true of every entry of the error catalogue."""

from itertools import zip_longest

import pytest
import verified
from recorded import applying, key, recordings
from snippet_blocks import directives
from verified import where

from tests.pages import Page, pages
from tests.snippet_items import SNIPPETS

FOLDER = "reference/errors/"
RECORD = verified.read(SNIPPETS)
PAGES = [
    page
    for page in pages()
    if page.key.startswith(FOLDER) and page.path.stem != "index"
]
ENTRIES = {
    f"{page.language}/{page.path.stem}#{heading.anchor}": (page, heading, text)
    for page in PAGES
    for heading, text in page.sections
    if heading.level == 2
}
each = pytest.mark.parametrize(
    "name", [name for name, (_, heading, _) in ENTRIES.items() if heading.run]
)


def programs(text: str, kind: str) -> list:
    """The programs that a section shows as `error` or `cure`."""
    found = [directive for _, directive in directives(text) if directive.kind == kind]
    return [SNIPPETS / directive.file for directive in found]


def printed(program) -> str:
    """All that a program printed in its recorded runs."""
    found = recordings(program)
    entry = verified.current(RECORD, program, found)
    assert entry, f"no run of snippets/{key(program)} is recorded; mend: make verify"
    runs = [(name, method) for name in entry for method in entry[name].split()[1:]]
    applied = {applying(found, where(*run)) for run in runs}
    return "\n".join(recording.text for recording in applied)


@each
def test_entry_has_its_programs(name):
    _, _, text = ENTRIES[name]
    for kind in ("error", "cure"):
        assert programs(text, kind), f"{name} has no {kind}; mend: ::: {kind} FILE"


@each
def test_message_was_printed(name):
    _, heading, text = ENTRIES[name]
    output = "\n".join(map(printed, programs(text, "error")))
    for message in heading.messages:
        assert message in output, (
            f"{name}: no recorded Python printed '{message}'; mend: name what its "
            "program prints now"
        )


@each
def test_cure_runs_clean(name):
    _, heading, text = ENTRIES[name]
    for program in programs(text, "cure"):
        output = printed(program)
        for sign in (*heading.messages, "Traceback (", "[exit code"):
            assert sign not in output, (
                f"{name}: its cure snippets/{key(program)} prints '{sign}'; mend: show "
                "one that runs clean"
            )


@pytest.mark.parametrize(
    "name", [name for name, (_, heading, _) in ENTRIES.items() if not heading.run]
)
def test_what_was_not_run_names_its_source(name):
    assert "](https://" in ENTRIES[name][2], f"{name} links no source; mend: link it"


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.language == "en"], ids=lambda page: page.key
)
def test_messages_are_those_of_the_twin(page: Page):
    for ours, theirs in zip_longest(page.headings, page.twin.headings):
        assert ours.messages == theirs.messages, (
            f"{page.name}: {ours.title} is {theirs.title} on its twin; mend: a message "
            "is the same in both languages"
        )
