"""What must be true of the pages as they are written, and of each with its twin."""

import ast
import re
from itertools import zip_longest

import pytest

from tests.pages import CHINESE, Page, pages

ALL = pages()
ENGLISH = [page for page in ALL if page.language == "en"]
CHINESE_PAGES = [page for page in ALL if page.language == "zh"]
QUOTED = re.compile(r"「[^」]*」|^> .*$|<q lang=\"zh\">.*?</q>", re.M)
each = pytest.mark.parametrize


def named(page: Page) -> str:
    return page.name


@each("page", ALL, ids=named)
def test_has_a_twin(page):
    twin = page.twin
    assert twin.path.is_file(), f"{page.name} has no twin; mend: write {twin.name}"


@each("page", ALL, ids=named)
def test_is_in_line_with_its_twin(page):
    twin = page.twin
    assert page.named_twin == twin.hash, (
        f"{page.name} is behind {twin.name} (twin: {page.named_twin}, is {twin.hash}); "
        "mend: bring it in line, then make twins"
    )


@each("page", ENGLISH, ids=named)
def test_headings_are_those_of_its_twin(page):
    ours = [(h.level, h.anchor, h.run) for h in page.headings]
    theirs = [(h.level, h.anchor, h.run) for h in page.twin.headings]
    odd = [f"{'#' * level} #{anchor}" for level, anchor, _ in set(ours) ^ set(theirs)]
    assert ours == theirs, (
        f"{page.name} and {page.twin.name} differ in headings "
        f"({', '.join(sorted(odd)) or 'their order'}); mend: give both the same levels "
        "and ids in the same order"
    )


@each("page", ALL, ids=named)
def test_every_heading_has_an_id_of_its_own(page):
    bare = [h.title for h in page.headings if not h.anchor]
    assert not bare, f"{page.name}: '{bare[0]}' has no id; mend: add {{ #id }} after it"
    ids = [h.anchor for h in page.headings]
    twice = sorted({anchor for anchor in ids if ids.count(anchor) > 1})
    assert not twice, f"{page.name}: #{twice[0]} stands twice; mend: rename one"


@each("page", ENGLISH, ids=named)
def test_shows_the_snippets_of_its_twin(page):
    ours, theirs = shown(page), shown(page.twin)
    at = next((n for n, (a, b) in enumerate(zip_longest(ours, theirs)) if a != b), None)
    assert at is None, (
        f"{page.name} and {page.twin.name} part at directive {at + 1}: "
        f"{ours[at : at + 1]} and {theirs[at : at + 1]}; mend: same snippets, same "
        "order, same fragments"
    )


def shown(page: Page) -> list[tuple]:
    return [(d.kind, d.file, d.region, list(d.notes)) for d in page.directives]


@each("page", [page for page in ENGLISH if page.code], ids=named)
def test_notebook_runs_the_code_of_its_twin(page):
    ours = [without_strings(code) for code in page.code]
    theirs = [without_strings(code) for code in page.twin.code]
    assert ours == theirs, (
        f"{page.name} and {page.twin.name} run different code; mend: only texts that a "
        "reader sees may differ"
    )


def without_strings(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant):
            node.value.value = ""
    return ast.dump(tree)


@each("page", ENGLISH, ids=named)
def test_english_page_is_english(page):
    prose = QUOTED.sub("", page.markdown)
    lines = [line for line in prose.splitlines() if CHINESE.search(line)]
    assert not lines, (
        f"{page.name}: '{lines[0].strip()}' has Chinese; mend: translate it, or "
        "quote it as > or 「」"
    )


@each("page", CHINESE_PAGES, ids=named)
def test_chinese_page_is_chinese(page):
    for block in page.paragraphs:
        prose = re.sub(r"\]\([^)]*\)|\{[^}]*\}|https?://\S+", "", block)
        words = re.findall(r"[A-Za-z]{2,}", prose)
        assert CHINESE.search(prose) or len(words) < 5, (
            f"{page.name}: '{block.strip()[:60]}' is not Chinese; mend: translate it"
        )


@each("page", ALL, ids=named)
def test_no_code_is_typed_into_it(page):
    typed = [(n, language) for n, language in page.fences if language != "bash"]
    assert not typed, (
        f"{page.name}:{typed[0][0]}: a fence of {typed[0][1] or 'no language'}; mend: "
        "put the program into snippets/ and write ::: snippet chapter/name.py"
    )
