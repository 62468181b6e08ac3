"""Anchors that pages had, and where their subject is now."""

import re
import subprocess
import sys

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from pages.twins import pages
from pages.words import LANGUAGES
from study.copies import one_line
from tests.breaking import says, write
from tests.built import built, parsed
from tests.conftest import PROJECT
from tests.problems import no_problems
from website import moved

MOVED = moved.read(PROJECT)
ANCHORS = {
    f"{page.key}#{heading.anchor}"
    for page in pages(PROJECT)
    for heading in page.headings
}
LOCKS, PROCESSES = "reference/errors/locks.md", "reference/api/processes.md"


def test_old_anchor_is_on_its_page_and_leads_to_one_that_is_there(site):
    no_problems(
        f"{moved.NAME}: {page}#{anchor} {problem}"
        for page, anchors in MOVED.items()
        for anchor, new in anchors.items()
        for problem in odd(site, page, anchor, new)
    )


def test_list_is_not_published(site):
    assert not (site / "moved.tsv").exists()


def odd(site, page, anchor, new):
    if f"{page}#{anchor}" in ANCHORS:
        yield "is a heading of this page; fix: delete the line"
    if new not in ANCHORS:
        yield f"leads to {new}, which is no heading; fix: name one"
    for language in LANGUAGES:
        if anchor not in parsed(site / built(language, page)).ids:
            yield f"is not on the {language} page; fix: name a page of the site"


def test_moved_anchor_is_a_link_in_both_languages(tree):
    write(tree, "docs/moved.tsv", f"{LOCKS}#gone\t{PROCESSES}#processes\n")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", "site"]
    subprocess.run(command, cwd=tree, check=True)
    for language in LANGUAGES:
        html = (tree / "site" / built(language, LOCKS)).read_text()
        assert '<a id="gone" href="../../api/processes/#processes">' in html
        assert '<h1 id="released-twice">' in html


def test_page_that_is_gone_leads_on_in_both_languages(tree):
    write(tree, "docs/moved.tsv", f"learn/old.md#old\t{PROCESSES}#processes\n")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", "site"]
    subprocess.run(command, cwd=tree, check=True)
    for language in LANGUAGES:
        html = (tree / "site" / built(language, "learn/old.md")).read_text()
        assert '<a id="old" href="../../reference/api/processes/#processes">' in html
        assert html.startswith("<!doctype html>")
    assert "learn/old" not in (tree / "site/sitemap.xml").read_text()


def test_line_that_names_no_two_anchors(tree):
    write(tree, "docs/moved.tsv", f"{LOCKS}#gone {PROCESSES}#processes\n")
    config = load_config(str(tree / "mkdocs.yml"))
    with pytest.raises(PluginError, match=re.escape("docs/moved.tsv:1: 'reference")):
        config.plugins.on_config(config)


def test_anchor_that_has_moved_to_no_page(tree):
    write(tree, "docs/moved.tsv", f"{LOCKS}#gone\tlearn/none.md#x\n")
    said = says(tree, "mkdocs", "build", "-d", str(tree / "site"))
    one_line(said, "docs/moved.tsv: there is no page learn/none.md; fix: name one")


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_reader_of_an_old_address_comes_to_the_new_place(page, address, language):
    old, anchors = next(iter(MOVED.items()))
    anchor, new = next(iter(anchors.items()))
    path, _, place = new.partition("#")
    page.goto(f"{built(language, old).removesuffix('index.html')}#{anchor}")
    path = built(language, path).removesuffix("index.html")
    page.wait_for_url(f"{address}{path}#{place}")
