"""What each page of Learn has, and how long it may be."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from pages.twins import CHINESE, Page
from pages.words import LANGUAGES
from proof.outputs import recordings
from tests.built import built
from tests.conftest import PROJECT
from tests.problems import no_problems
from tests.test_pages import OF_LANGUAGE, navigation

WORDS = {
    "en": 1200,
    "zh": 2400,
}  # of a page, without what is folded; Chinese: characters
SCREENS, HEIGHT = 8, 800
PROOFS = "proofs"  # the heading from which on a page is folded
CHECK = "check"  # the heading of the questions and of what to write, with its solution
EXERCISE = '??? example "'
CLOSED = "document.querySelector('.md-content').getBoundingClientRect().height"


def lessons(language: str) -> list[Page]:
    """The pages of Learn in the order of the navigation, without the overview."""
    first, *keys = [key for key in navigation(language) if key.startswith("learn/")]
    assert first == "learn/index.md"
    return [OF_LANGUAGE[language][key] for key in keys]


PAGES = [page for language in LANGUAGES for page in lessons(language)]


def length(page: Page) -> int:
    """The words, or Chinese characters, that a reader reads before the proofs."""
    read = page.markdown.partition(f"{{ #{PROOFS} }}")[0]
    read = re.sub(r"^::: proof .*\n(    - .*\n)*", "", read, flags=re.M)
    read = re.sub(r"^    - `[^`]+` ", "", read, flags=re.M)
    read = re.sub(r"\]\([^)]*\)|\{ #[^}]*\}|^:::.*$", "", read, flags=re.M)
    if page.language == "zh":
        return len(CHINESE.findall(read))
    return len(re.findall(r"[\w'`.()-]*\w[\w'`.()-]*", read))


def test_is_short():
    no_problems(
        f"{page.name} has {length(page)} words, {WORDS[page.language]} are allowed; "
        "fix: cut, or move detail to the API"
        for page in PAGES
        if length(page) > WORDS[page.language]
    )


def test_has_what_a_lesson_has():
    no_problems(problem for page in PAGES for problem in lacking(page))


def lacking(page: Page) -> Iterator[str]:
    kinds = [directive.kind for directive in page.directives]
    if not {"right", "snippet"} & set(kinds):
        yield f"{page.name} shows no program to write; fix: begin with ::: right"
    if "wrong" not in kinds and "ways" not in page.markdown:
        yield f"{page.name} shows no mistake; fix: add ::: wrong"
    if page.markdown.count('!!! tip "') != 1:
        yield f'{page.name} has not one rule; fix: write it once as !!! tip "The rule"'
    if page.markdown.count('??? question "') != 2:
        yield f'{page.name} has not two questions; fix: write two as ??? question "…"'
    ids = [section.heading.anchor for section in page.source.sections]
    before = page.source.sections[: ids.index(PROOFS) if PROOFS in ids else None]
    folded = [(s, d) for s in before for d in s.directives if d.kind == "proof"]
    if any(section.heading.anchor != CHECK for section, _ in folded):
        yield f"{page.name} proves before #{PROOFS}; fix: move ::: proof below it"
    if page.markdown.count(EXERCISE) != 1:
        yield f'{page.name} has not one exercise; fix: write it once as {EXERCISE}…"'
    elif [section.heading.anchor for section, _ in folded] != [CHECK]:
        yield f"{page.name} has not one solution; fix: add ::: proof to #{CHECK}"


def test_says_what_the_solution_prints():
    no_problems(
        f"{page.name} does not say '{printed[-1]}'; fix: say in the exercise "
        f"what {directive.file} prints"
        for page in PAGES
        for section in page.source.sections
        if section.heading.anchor == CHECK
        for directive in section.directives
        for text in [recordings(PROJECT.snippets / directive.file)[0].text]
        for printed in [text.partition("\n[exit code")[0].splitlines()]
        if f"`{printed[-1]}`" not in section.text
    )


def test_leads_to_the_next():
    no_problems(
        f"{page.name} does not lead to {after.path.name}; fix: end it with a link"
        for language in LANGUAGES
        for page, after in pairwise(lessons(language))
        if f"]({after.path.name})" not in page.markdown.rstrip().splitlines()[-1]
    )


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_fits_eight_screens(page, language):
    page.set_viewport_size({"width": 1280, "height": HEIGHT})
    found = {}
    for lesson in lessons(language):
        page.goto(built(language, lesson.key).removesuffix("index.html"))
        found[lesson.name] = page.evaluate(CLOSED) / HEIGHT
    no_problems(
        f"{name} fills {screens:.1f} screens, {SCREENS} are allowed; fix: cut"
        for name, screens in found.items()
        if screens > SCREENS
    )
