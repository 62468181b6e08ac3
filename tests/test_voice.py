"""How pages are written: words, spelling, punctuation, headings, notes, titles.

`voice.tsv` lists what is not written, as a regular expression, and what is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from pages.twins import Page, pages
from proof.project import Project
from tests.conftest import PROJECT
from tests.problems import no_problems
from tests.test_pages import NAVIGATIONS, OF_LANGUAGE, PREFIXES

ALL = pages(PROJECT)
LIST = Path(__file__).with_name("voice.tsv")
WORDS = [line.split("\t") for line in LIST.read_text("utf-8").splitlines()[1:]]
QUOTED = re.compile(r"「[^」]*」|^> .*$|<q lang=\"zh\">.*?</q>")
CODE = re.compile(r"(`+)[^`]+\1")
LINKED = re.compile(r"\]\([^)]*\)|\{ #[^}]*\}|https?://\S+|<[^>]+>")
HAN = "[\u3400-\u9fff]"
MARKS = "，。：；？！（）、"
SPACING = (
    (rf"{HAN}[A-Za-z0-9`]", "no space between Chinese and code, a word or a number"),
    (rf"[A-Za-z0-9`%]{HAN}", "no space between code, a word or a number and Chinese"),
    (rf"{HAN} ?[,;:?!](?![A-Za-z0-9/])", "half-width punctuation after Chinese"),
    (rf"{HAN} ?\(|[^(]\) ?{HAN}", "half-width parentheses beside Chinese"),
    (rf" [{MARKS}]|[{MARKS}] (?!$)", "a space beside full-width punctuation"),
    (rf'{HAN} ?"|" ?{HAN}', "straight quotes beside Chinese"),
)
ENTRY = re.compile(r" +- (?:\"?(?P<title>.+?)\"?: )?(?P<path>\S+\.(?:md|ipynb))")


@dataclass(frozen=True)
class Line:
    """A line of prose as a reader sees it: without code, links and ids."""

    place: str
    text: str


def prose(page: Page) -> Iterator[Line]:
    """The lines of a page that a reader reads; a note begins after its fragment."""
    above = page.text.count("\n") - page.markdown.count("\n")
    for number, line in enumerate(page.source.prose, 1 + above):
        note = re.match(r"    - `[^`]+` (?P<text>.+)", line)
        text = note["text"] if note else line
        place = f"{page.name}:{number}" if page.path.suffix == ".md" else page.name
        yield Line(place, QUOTED.sub("", LINKED.sub("]", text)))


def listed(page: Page) -> Iterator[str]:
    for line in prose(page):
        text = CODE.sub("", line.text)
        for language, wrong, right in WORDS:
            found = language == page.language and re.search(wrong, text)
            if found:
                yield f"{line.place}: '{found[0]}'; fix: {right}"


def test_words_of_the_list_are_not_used():
    no_problems(problem for page in ALL for problem in listed(page))


def spaced(line: str) -> Iterator[str]:
    """What is wrong with the spaces and the punctuation of a Chinese line."""
    text = re.sub(r"[*_\[\]]|^\s*(- |\d+\. |#+ )", "", CODE.sub("`", line))
    text = re.sub(r'^(!!!|\?\?\?) \w+ "(.*)"$', r"\2", text)
    for pattern, problem in SPACING:
        if found := re.search(pattern, text.strip()):
            start = max(found.start() - 6, 0)
            yield f"{problem}, '{text.strip()[start : found.end() + 6]}'"


def test_chinese_is_spaced():
    no_problems(
        f"{line.place}: {problem}; fix: 中文与代码之间留空格，标点用全角"
        for page in OF_LANGUAGE["zh"].values()
        for line in prose(page)
        if "|" not in line.text
        for problem in spaced(line.text)
    )


def test_headings_say_something_and_are_in_order():
    no_problems(problem for page in ALL for problem in odd_headings(page))


def odd_headings(page: Page) -> Iterator[str]:
    found = page.headings
    if [heading.level for heading in found].count(1) != 1 or found[0].level != 1:
        yield f"{page.name} has not one # heading at its top; fix: give it one title"
    for above, heading in pairwise(found):
        if heading.level > above.level + 1:
            level = "#" * (above.level + 1)
            yield f"{page.name}: '{heading.title}' skips a level; fix: write {level}"
    for heading in found:
        if heading.level > 1 and heading.title.endswith((":", "：", "。", ";", ".")):
            yield f"{page.name}: '{heading.title}' ends like a sentence; fix: cut it"


def fragments(page: Page) -> Iterator[str]:
    """The notes that are no whole sentence: too short, or open at an end."""
    for directive in page.directives:
        if directive.kind in ("figure", "table", "totals"):
            continue
        for key, note in directive.notes.items():
            words = len(re.findall(r"[\w`'.()\[\]=-]+", note))
            short = words < 4 if page.language == "en" else len(note) < 6
            if short or note.startswith("…") or note.endswith(("…", "……")):
                place = f"{page.name}:{directive.lines[key]}"
                yield f"{place}: '{note}' is a fragment; fix: write what does what"


def test_notes_are_whole_sentences():
    no_problems(problem for page in ALL for problem in fragments(page))


@pytest.mark.parametrize("language", NAVIGATIONS)
def test_navigation_has_the_titles_of_the_pages(language):
    file, prefix = NAVIGATIONS[language], PREFIXES[language]
    text = (PROJECT.root / file).read_text("utf-8")
    above, _, below = text.partition("\nnav:\n")
    named = {page.key: page.headings[0].title for page in ALL if page.headings}
    no_problems(
        f"{file}:{number}: '{entry['title']}' is not the title of {entry['path']}; "
        "fix: name the path alone"
        for number, line in enumerate(below.splitlines(), above.count("\n") + 3)
        if (entry := ENTRY.fullmatch(line)) and entry["title"]
        for key in [entry["path"].removeprefix(prefix)]
        if key != "index.md" and entry["title"] != named.get(key)
    )


LINES = [
    ("en", "Each stands under typecodes.", "'stands under '; fix: is in, see"),
    ("en", "The colour is kept.", "'colour'; fix: American spelling: color"),
    ("zh", "在`Value`里面", "no space between Chinese and code"),
    ("zh", "用 fork启动", "no space between code, a word or a number"),
    ("zh", "先读,再写", "half-width punctuation after Chinese"),
    ("zh", "读（写） 都要锁", "a space beside full-width punctuation"),
    ("zh", '叫做"锁"的对象', "straight quotes beside Chinese"),
    ("zh", "锁(lock)空闲", "half-width parentheses beside Chinese"),
    ("zh", "写时拷贝的页", "'写时拷贝'; fix: 写时复制"),
]
WRONG = """# T { #t }

LINE

### Deep. { #deep }

::: snippet value/race.py
    - `seen + 1` No lock.
    - `wait()` And then …
"""


@pytest.fixture
def problems(tmp_path):
    """What is said of a page of a language that has a line."""

    def problems(language: str, line: str) -> str:
        path = tmp_path / "docs" / language / "x.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WRONG.replace("LINE", line), encoding="utf-8")
        page = Page(Project(tmp_path), path)
        spaces = [s for at in prose(page) for s in spaced(at.text) if language == "zh"]
        found = [*listed(page), *spaces, *odd_headings(page), *fragments(page)]
        return "\n".join(found)

    return problems


@pytest.mark.parametrize("language, line, problem", LINES)
def test_line_that_is_not_in_the_voice_is_found(problems, language, line, problem):
    assert problem in problems(language, line)


def test_heading_and_note_that_are_not_in_the_voice_are_found(problems):
    said = problems("en", "Fine.")
    assert "docs/en/x.md: 'Deep.' skips a level; fix: write ##" in said
    assert "'Deep.' ends like a sentence" in said
    assert "docs/en/x.md:8: 'No lock.' is a fragment" in said
    assert "docs/en/x.md:9: 'And then …' is a fragment" in said


def test_line_that_is_in_the_voice_is_not_blamed(problems):
    line = "用 `Value` 共享（见 [API](api.md)）：`get_lock()` 返回锁，3.14 起可用。"
    said = problems("zh", line)
    assert "half-width" not in said and "space" not in said
