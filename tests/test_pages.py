"""What must be true of the pages as they are written, and of each with its twin."""

import ast
import re
from collections.abc import Iterator
from itertools import zip_longest

import pytest
import yaml

from pages.source import Directive
from pages.twins import CHINESE, FRONT, Page, pages
from pages.words import LANGUAGES
from proof.outputs import recordings
from tests.conftest import PROJECT
from tests.problems import no_problems, place

ALL = pages(PROJECT)
OF_LANGUAGE = {
    language: {page.key: page for page in ALL if page.language == language}
    for language in LANGUAGES
}
ENGLISH, TRANSLATED = OF_LANGUAGE["en"], OF_LANGUAGE["zh"]
PAIRS = [(ENGLISH[key], TRANSLATED[key]) for key in ENGLISH if key in TRANSLATED]
QUOTED = re.compile(r"「[^」]*」|^> .*$|<q lang=\"zh\">.*?</q>", re.M)
PREFIXES = {"en": "en/", "zh": ""}  # of the paths in each navigation
NAVIGATIONS = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
ENTRY = re.compile(r" +- (?:.+: )?(?P<path>\S+\.(?:md|ipynb))")


def test_has_a_twin():
    no_problems(
        f"{page.name} has no twin; fix: write {page.twin.name}"
        for page in ALL
        if not page.twin.path.is_file()
    )


def test_is_in_line_with_its_twin():
    no_problems(
        f"{place(page, 'twin')}: behind {twin.name} (twin: {page.named_twin}, is "
        f"{twin.hash}); fix: bring it in line, then python dev.py twins"
        for pair in PAIRS
        for page, twin in (pair, pair[::-1])
        if page.named_twin != twin.hash
    )


def test_headings_are_those_of_its_twin():
    no_problems(
        f"{at}: {first} is {second} in {twin.name}; fix: give both the same levels and "
        "ids in the same order"
        for page, twin in PAIRS
        for at, first, second in first_difference(page, headings(page), headings(twin))
    )


def headings(page: Page) -> list[str]:
    return [
        f"{'#' * h.level} {{ #{h.anchor}{'' if h.run else ' .not-run'} }}"
        for h in page.headings
    ]


def first_difference(
    page: Page, ours: list[str], theirs: list[str]
) -> Iterator[tuple[str, str, str]]:
    """Where a page begins to differ from its twin, and what each has there."""
    if page.short:
        rest = iter(theirs)
        theirs = [line for line in ours if line in rest]
    for first, second in zip_longest(ours, theirs, fillvalue="nothing"):
        if first != second:
            yield place(page, first.partition(" { ")[2] or first), first, second
            return


def test_every_heading_has_an_id_of_its_own():
    no_problems(problem for page in ALL for problem in odd_ids(page))


def odd_ids(page: Page) -> Iterator[str]:
    seen: set[str] = set()
    for heading in page.headings:
        if not heading.anchor:
            yield (
                f"{place(page, heading.title)}: '{heading.title}' has no id; fix: add "
                "{ #id } after it"
            )
        elif heading.anchor in seen:
            yield (
                f"{place(page, f'#{heading.anchor} ')}: #{heading.anchor} is there "
                "twice; fix: rename one"
            )
        seen.add(heading.anchor)


def test_shows_the_snippets_of_its_twin():
    no_problems(
        f"{at}: {first} is {second} in {twin.name}; fix: same snippets, same order, "
        "same fragments"
        for page, twin in PAIRS
        for at, first, second in first_difference(page, shown(page), shown(twin))
    )


def shown(page: Page) -> list[str]:
    return [
        line
        for directive in page.directives
        for line in (str(directive), *(f"- `{note}`" for note in notes(directive)))
    ]


def notes(directive: Directive) -> list[str]:
    """Of a table only its columns: what its cells say, one language may translate."""
    if directive.kind != "table":
        return [*directive.notes]
    recorded = recordings(PROJECT.snippets / directive.file)
    if not recorded:  # a study's
        return [*directive.notes]
    columns = re.split(r"\s{2,}", recorded[0].text.splitlines()[1].strip())
    return [note for note in directive.notes if note in columns]


def test_notebook_runs_the_code_of_its_twin():
    no_problems(
        f"{page.name} and {twin.name} run different code; fix: only strings that a "
        "reader sees may differ"
        for page, twin in PAIRS
        if [*map(without_strings, page.code)] != [*map(without_strings, twin.code)]
    )


def without_strings(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword):
            for value in getattr(node.value, "values", [node.value]):
                if isinstance(value, ast.Constant):
                    value.value = ""
    return ast.dump(tree)


def test_english_page_is_english():
    no_problems(
        f"{place(page, line)}: '{line.strip()}' has Chinese; fix: translate it, or "
        "quote it as > or 「」"
        for page in ENGLISH.values()
        for line in QUOTED.sub("", page.markdown).splitlines()
        if CHINESE.search(line)
    )


def test_chinese_page_is_chinese():
    no_problems(
        f"{place(page, first)}: '{first}' is not Chinese; fix: translate it"
        for page in TRANSLATED.values()
        for first in untranslated(page)
    )


def untranslated(page: Page) -> Iterator[str]:
    """The beginnings of the paragraphs with five English words and no Chinese."""
    plain = re.sub(r"(`+)[^`]+\1", "", "\n".join(page.source.prose))
    for block in re.split(r"\n\s*\n|\n(?=\s*- )", plain):
        prose = re.sub(r"\]\([^)]*\)|\{[^}]*\}|https?://\S+", "", block)
        words = re.findall(r"[A-Za-z]{2,}", prose)
        if len(words) >= 5 and not CHINESE.search(prose):
            yield block.strip().partition("\n")[0][:60]


def test_no_code_is_typed_into_it():
    no_problems(
        f"{page.name}:{number}: a fence of {language or 'no language'}; fix: put the "
        "program into snippets/ and write ::: snippet chapter/name.py"
        for page in ALL
        for number, language in page.source.fences
        if language != "bash"
    )


def test_has_a_description():
    no_problems(
        f"{page.name} has no description; fix: add description: and a sentence with "
        "the words people search for, "
        + ("in its front matter" if page.path.suffix == ".md" else "in its metadata")
        for page in ALL
        if not page.description
    )


def test_front_matter_is_yaml():
    no_problems(
        f"{page.name}:{line}: the front matter is not YAML: {why}; fix: put a "
        "value that has ': ' or '#' in it in quotes"
        for page in ALL
        for line, why in broken_front_matter(page)
    )


def broken_front_matter(page: Page) -> Iterator[tuple[int, str]]:
    """Where it breaks; MkDocs says nothing then and shows it as text."""
    front = FRONT.match(page.text)
    try:
        if front and not isinstance(yaml.safe_load(front[1]), dict):
            yield 2, "no 'name: value'"
    except yaml.MarkedYAMLError as error:
        yield error.problem_mark.line + 2, error.problem


def navigation(language: str) -> dict[str, int]:
    """The pages that a language's navigation names, each with its line."""
    text = (PROJECT.root / NAVIGATIONS[language]).read_text(encoding="utf-8")
    first = text.partition("\nnav:\n")[0].count("\n")
    named: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        entry = ENTRY.fullmatch(line)
        if entry and number > first and entry["path"].startswith(PREFIXES[language]):
            named[entry["path"].removeprefix(PREFIXES[language])] = number
    assert named, f"{NAVIGATIONS[language]} names no page below nav:"
    return named


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_in_the_navigation(language):
    file, named = NAVIGATIONS[language], navigation(language)
    other = navigation(LANGUAGES[1 - LANGUAGES.index(language)])
    missing = [key for key in OF_LANGUAGE[language] if key not in named]
    no_problems(
        f"{file}{line}: {PREFIXES[language]}{key} is not in nav; fix: add "
        f"'- {title(OF_LANGUAGE[language][key])}: {PREFIXES[language]}{key}' below "
        + ("this line" if line else "nav:")
        for key in missing
        for line in [after(key, named, other)]
    )


def after(key: str, named: dict[str, int], other: dict[str, int]) -> str:
    """The line of the page that comes before in the other language's navigation."""
    before = ""
    for at in other:
        if at == key:
            return before
        before = f":{named[at]}" if at in named else before
    return ""


def title(page: Page) -> str:
    return page.headings[0].title if page.headings else "TITLE"


def test_navigations_have_the_same_order():
    english, chinese = navigation("en"), navigation("zh")
    both = [key for key in english if key in chinese]
    theirs = [key for key in chinese if key in english]
    no_problems(
        f"{NAVIGATIONS['zh']}:{chinese[second]}: {second} is where "
        f"{NAVIGATIONS['en']}:{english[first]} has {first}; fix: give both the same "
        "order"
        for first, second in zip(both, theirs, strict=True)
        if first != second
    )
