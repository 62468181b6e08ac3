"""The search of the built site in headless Chromium: words, and pasted errors."""

import re

import pytest

from pages.twins import Page
from pages.words import LANGUAGES
from proof.comparison import MARK
from proof.outputs import recordings
from tests.built import PAGES, built, parsed
from tests.conftest import SUBPATH
from tests.problems import no_problems
from tests.test_catalogue import PAGES as CATALOGUE
from tests.test_catalogue import programs

pytestmark = pytest.mark.browser

CHINESE = ["内存", "进程池", "丢失更新", "计数器", "信号量"]
BOTH = ["shared_memory", "get_lock", "SharedMemory"]
WORDS = {"en": BOTH, "zh": CHINESE + BOTH}
THEIRS = (  # what is another on the reader's machine
    (MARK, r"8731"),
    (re.compile(r"0x[0-9a-f]+"), "0x7f3a5c21d0b8"),
    (re.compile(r"\bpid=\d+"), "pid=31337"),
    (re.compile(r"'/[\w.-]+'"), "'/frames_of_li'"),
    (re.compile(r"\b\d{3,}\b"), "54321"),
)
ABOVE = """Traceback (most recent call last):
  File "/home/li/frames/train.py", line 88, in <module>
    main()
  File "/opt/python3/lib/python3.13/multiprocessing/context.py", line 289, in work
    return self.start(frames, size=640)
"""


ALL_SHOWN = """() => {
  const wrap = document.querySelector(".md-search__scrollwrap")
  wrap.scrollTo(0, wrap.scrollTop ? 0 : wrap.scrollHeight)
  const meta = document.querySelector(".md-search-result__meta").textContent
  const items = document.querySelectorAll(".md-search-result__item")
  return items.length === parseInt(meta)
}"""


# Types a text into the emptied search, and gives the links that are shown for it. As
# long as nothing is asked, the list is empty and the line above it counts nothing.
SEARCH = """async text => {
  const field = document.querySelector("[data-md-component=search-query]")
  const meta = document.querySelector(".md-search-result__meta")
  const items = document.getElementsByClassName("md-search-result__item")
  const answered = () => items.length || /No match|没有/.test(meta.textContent)
  const end = performance.now() + 60000
  const ask = async (text, done) => {
    field.focus()
    field.value = text
    field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
    while (!done()) {
      if (performance.now() > end) throw Error(`no answer to '${text}'`)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
  await ask("", () => !answered() && !/\\d/.test(meta.textContent))
  if (text) await ask(text, answered)
  const links = [...document.querySelectorAll("a.md-search-result__link")]
  return links.filter(link => link.checkVisibility()).map(link => link.href)
}"""


def links(page, text: str) -> list[str]:
    """The links that the search shows for a text, without their query, from the
    language on."""
    return [inside(url) for url in page.evaluate(SEARCH, text)]


def inside(url: str) -> str:
    return re.sub(r"\?[^#]*", "", url.partition(f"/{SUBPATH}/")[2])


def found(page, word: str) -> set[str]:
    """The pages that the search shows for a word that a reader types."""
    page.evaluate(SEARCH, "")
    query = page.locator("[data-md-component=search-query]")
    query.fill(word)
    query.press("End")
    return shown(page)


def shown(page) -> set[str]:
    """The pages in the list of results, once all of them are there."""
    page.wait_for_function(ALL_SHOWN, polling=100)
    results = page.locator("a.md-search-result__link")
    urls = results.evaluate_all("links => links.map(link => link.href)")
    return {inside(url).partition("#")[0] for url in urls}


def containing(site, language: str, word: str) -> set[str]:
    """The pages of a language whose text has a word."""
    return {
        path.removesuffix("index.html")
        for path in PAGES
        if path.startswith(language) and word in parsed(site / path).text
    }


@pytest.mark.parametrize("word", ["字典", "进程", "dict"])
def test_what_is_pasted_is_what_is_searched(page, site, word):
    """Without a key press, and to its last character."""
    page.goto("zh/")
    page.evaluate(SEARCH, "")
    page.fill("[data-md-component=search-query]", word)
    pages = shown(page)
    assert pages and pages <= containing(site, "zh", word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_is_found_where_it_is(page, site, language):
    """Chinese words on every page that has them, names on some."""
    page.goto(f"{language}/")
    for word in WORDS[language]:
        expected = containing(site, language, word)
        assert expected, f"no page has {word}"
        results = found(page, word)
        missed = expected - results
        assert not missed if word in CHINESE else missed < expected, (
            f"{word} is not found on {', '.join(sorted(missed))}"
        )
        assert all(path.startswith(f"{language}/") for path in results), word


def pasted(section) -> list[str]:
    """The messages of an entry as another program of a reader would print them."""
    outputs = [
        recording.text
        for program in programs(section, "error")
        for recording in recordings(program)
    ]
    lines = {line for output in outputs for line in output.splitlines()}
    found = []
    for message in section.heading.messages:
        printed = [line[line.index(message) :] for line in lines if message in line]
        for line in sorted(printed) or [message]:
            for kind, other in THEIRS:
                line = kind.sub(other, line)
            found.append(line)
    return found


def asked(language: str, traceback: str) -> dict[str, list[str]]:
    """What readers paste or type, each with the entries that it should bring."""
    questions: dict[str, list[str]] = {}
    for page in CATALOGUE:
        if page.language != language:
            continue
        for section in page.sections:
            heading = section.heading
            if heading.level != 2:
                continue
            for line in pasted(section) or ([] if traceback else [heading.title]):
                entry = f"{address(page)}#{heading.anchor}"
                questions.setdefault(traceback + line, []).append(entry)
    return questions


def address(page: Page) -> str:
    return built(page.language, page.key).removesuffix("index.html")


@pytest.mark.parametrize(
    "language, traceback",
    [("en", ""), ("zh", ""), ("zh", ABOVE)],
    ids=["en", "zh", "zh in a traceback"],
)
def test_pasted_error_brings_its_entry(page, language, traceback):
    page.goto(f"{language}/")
    places = {}
    for line, entries in asked(language, traceback).items():
        shown = [link for link in links(page, line) if "#" in link]
        for entry in entries:
            place = shown.index(entry) + 1 if entry in shown else 99
            places[f"{entry} {line.removeprefix(traceback)}"] = place
    assert places, "the catalogue has no entries"
    first = sum(place == 1 for place in places.values())
    print(f"{language}: {first} of {len(places)} in the first place")
    no_problems(
        f"in place {place}, not among the first three: {name}; fix: give the entry the "
        "words that readers type"
        for name, place in places.items()
        if place > 3
    )
