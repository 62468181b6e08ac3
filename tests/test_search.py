"""The search of the built site in headless Chromium: words, and pasted errors."""

import re

import pytest
from bs4 import BeautifulSoup
from recorded import MARK, recordings

from tests.conftest import SUBPATH
from tests.pages import LANGUAGES
from tests.test_browser import PAGES
from tests.test_catalogue import ENTRIES, programs

CHINESE = ["内存", "进程池", "丢失更新", "计数器", "信号量"]
BOTH = ["shared_memory", "get_lock", "SharedMemory"]
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


EMPTY = """() => {
  const meta = document.querySelector(".md-search-result__meta").textContent
  const items = document.querySelectorAll(".md-search-result__item")
  return !items.length && !/\\d|No match|没有/.test(meta)
}"""


def search(page, text: str) -> None:
    """Type a text into the emptied search, and wait for its results: what was asked
    before may still be on its way."""
    query = page.locator("[data-md-component=search-query]")
    query.fill("")
    query.press("End")
    page.wait_for_function(EMPTY)
    results = page.locator(".md-search-result__list")
    results.evaluate("list => list.replaceChildren(document.createElement('hr'))")
    query.fill(text)
    query.press("End")
    results.locator("hr").wait_for(state="detached")


def links(page, which: str = "") -> list[str]:
    """The links that the search shows, without their query, from the language on."""
    found = page.locator(f"a.md-search-result__link{which}")
    urls = found.evaluate_all("links => links.map((link) => link.href)")
    return [re.sub(r"\?[^#]*", "", url.partition(f"/{SUBPATH}/")[2]) for url in urls]


def found(page, language: str, word: str) -> set[str]:
    """The pages that the search shows for a word."""
    page.goto(f"{language}/", wait_until="networkidle")
    search(page, word)
    page.wait_for_function(ALL_SHOWN, polling=100)
    return {link.partition("#")[0] for link in links(page)}


def containing(site, language: str, word: str) -> set[str]:
    """The pages of a language on whose text a word stands."""
    paths = [path for path in PAGES if path.startswith(language)]
    return {path for path in paths if word in text(site / path / "index.html")}


def text(path) -> str:
    soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    return soup.find("article").get_text()


@pytest.mark.parametrize("word", CHINESE)
def test_chinese_word_is_found_where_it_stands(page, site, word):
    expected = containing(site, "zh", word)
    assert expected, f"no page has {word}"
    results = found(page, "zh", word)
    assert expected <= results
    assert all(path.startswith("zh/") for path in results)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", BOTH)
def test_name_is_found_in_both_languages(page, site, language, word):
    expected = containing(site, language, word)
    assert expected, f"no page has {word}"
    results = found(page, language, word)
    assert expected & results
    assert all(path.startswith(f"{language}/") for path in results)


def pasted(heading, text: str) -> list[str]:
    """The messages of an entry as another program of a reader would print them."""
    outputs = [
        recording.text
        for program in programs(text, "error")
        for recording in recordings(program)
    ]
    lines = {line for output in outputs for line in output.splitlines()}
    found = []
    for message in heading.messages:
        printed = [line[line.index(message) :] for line in lines if message in line]
        for line in sorted(printed) or [message]:
            for kind, other in THEIRS:
                line = kind.sub(other, line)
            found.append(line)
    return found


@pytest.mark.parametrize(
    "language, traceback",
    [("en", ""), ("zh", ""), ("zh", ABOVE)],
    ids=["en", "zh", "zh in a traceback"],
)
def test_pasted_error_brings_its_entry(page, language, traceback):
    page.goto(f"{language}/", wait_until="networkidle")
    asked: dict[str, list[str]] = {}  # text, the entries it should bring
    for name, (_, heading, text) in ENTRIES.items():
        path, _, anchor = name.partition("#")
        if path.startswith(language):
            entry = f"{language}/reference/errors/{path[3:]}/#{anchor}"
            for line in pasted(heading, text) or ([] if traceback else [heading.title]):
                asked.setdefault(traceback + line, []).append(entry)
    places = {}
    for line, entries in asked.items():
        search(page, line)
        shown = [link for link in links(page, ":visible") if "#" in link]
        for entry in entries:
            place = shown.index(entry) + 1 if entry in shown else 99
            places[f"{entry} {line.removeprefix(traceback)}"] = place
    first = sum(place == 1 for place in places.values())
    print(f"{language}: {first} of {len(places)} in the first place")
    late = [f"{place} {name}" for name, place in places.items() if place > 3]
    assert not late, "not among the first three:\n" + "\n".join(late)
