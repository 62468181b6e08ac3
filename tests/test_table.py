"""A table of what a program printed, with what its words mean in another language."""

import pytest
from bs4 import BeautifulSoup, Tag
from markdown import Markdown

from pages import PageErrors, Pages
from pages.parts import Here
from proof.project import Project
from proof.record import Evidence

COLUMNS = "    - `a` First", "    - `b` Second"


@pytest.fixture
def table(tmp_path):
    """The table on a page, given the lines of its directive's notes."""
    folder = tmp_path / "snippets/x"
    folder.mkdir(parents=True)
    (folder / "cells.py").write_text("print()\n")
    (folder / "cells.out").write_text("$ python cells.py\na  b\nfor <all>  yes\n")
    here = Here(Evidence(Project(tmp_path)), "en", "docs/en/x.md", 1, "../")

    def table(*notes: str) -> Tag:
        text = "\n".join(["# Title", "", "::: table x/cells.py", *notes, ""])
        html = Markdown(extensions=[Pages(here=here)]).convert(text)
        return BeautifulSoup(html, "html.parser").table

    return table


def test_shows_what_a_cell_means_beside_it(table):
    shown = table(*COLUMNS, "    - `for <all>` everybody")
    assert [cell.get_text() for cell in shown("th")] == ["First", "Second"]
    assert [cell.get_text() for cell in shown("td")] == ["for <all> everybody", "yes"]
    assert shown.td.code.get_text() == "for <all>"


def test_reports_a_meaning_that_no_cell_has(table):
    with pytest.raises(PageErrors) as raised:
        table(*COLUMNS, "    - `z` Z")
    assert "'z' is no cell that x/cells.py prints; fix: name one" in str(raised.value)
