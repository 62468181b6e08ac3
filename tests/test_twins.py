"""How a page and its twin name each other."""

import json
import re

import pytest

from pages.stamp import stamp
from pages.twins import Page, pages
from proof.project import Project, Wrong
from tests.breaking import write


def behind(project: Project) -> list[str]:
    return [p.name for p in pages(project) if p.named_twin != p.twin.hash]


def test_new_pages_are_in_line_after_one_run(tree):
    """With and without front matter; the rest of a page stays as it is."""
    texts = {
        "en": "# New { #new }\n",
        "zh": "---\ndescription: 新\n---\n# 新 { #new }\n",
    }
    for language, text in texts.items():
        write(tree, f"docs/{language}/new.md", text)
    project = Project(tree)
    stamp(project)
    assert not behind(project)
    for language, text in texts.items():
        stamped = (tree / f"docs/{language}/new.md").read_text(encoding="utf-8")
        assert stamped.endswith(text.removeprefix("---\n"))


def test_change_of_one_page_leaves_the_other_behind(tree):
    with open(tree / "docs/zh/index.md", "a", encoding="utf-8") as page:
        page.write("再加一句。\n")
    project = Project(tree)
    assert behind(project) == ["docs/en/index.md"]
    stamp(project)
    assert not behind(project)


def test_page_without_a_twin_is_left_alone(tree):
    write(tree, "docs/en/alone.md", "# Alone { #alone }\n")
    stamp(Project(tree))
    assert (tree / "docs/en/alone.md").read_text() == "# Alone { #alone }\n"


def test_notebook_is_told_where_its_twin_is_named(tree):
    cells = [{"cell_type": "markdown", "source": ["# N { #n }\n"]}]
    for language in "en", "zh":
        name = f"docs/{language}/n.ipynb"
        write(tree, name, json.dumps({"cells": cells, "metadata": {}}))
    with pytest.raises(Wrong, match=re.escape("docs/en/n.ipynb names no twin; fix: ")):
        stamp(Project(tree))
    named = json.dumps({"cells": cells, "metadata": {"twin": "0" * 8}}, indent=1)
    for language in "en", "zh":
        write(tree, f"docs/{language}/n.ipynb", named)
    stamp(Project(tree))
    page = Page(Project(tree), tree / "docs/en/n.ipynb")
    assert page.named_twin == page.twin.hash
