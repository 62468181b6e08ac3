"""The search of the built site in headless Chromium: what it finds for what readers
type and paste, and how it is used."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import expect

from pages.twins import Page, pages
from pages.words import LANGUAGES
from proof.comparison import MARK
from proof.outputs import recordings
from tests.built import built, parsed
from tests.conftest import PROJECT, ROOT
from tests.problems import no_problems
from tests.test_catalogue import PAGES as CATALOGUE
from tests.test_catalogue import programs

TABLE = ROOT / "tests/questions.tsv"
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
OPTION = ".search [role=option]"
NAMED = re.compile("^(Search|搜索)$")
FIND = "queries => queries.map(query => search(query).map(found => found.address))"


@dataclass(frozen=True)
class Row:
    """What is typed or pasted, and where in the results one of its answers is due: a
    page, or a section of one. `due` marks answers that are still to be written."""

    number: int
    language: str
    place: int
    due: bool
    answers: tuple[str, ...]
    question: str

    @property
    def name(self) -> str:
        return f"tests/questions.tsv:{self.number}: {self.question!r}"

    def is_answer(self, address: str) -> bool:
        """Of an address such as `learn/value/#lock`."""
        url, anchor = address.split("#")
        pages = [url.rstrip("/"), f"{url}index"]
        return any(p in self.answers or f"{p}#{anchor}" in self.answers for p in pages)


def row(number: int, line: str) -> Row:
    language, place, answers, question = line.split("\t")
    return Row(
        number,
        language,
        int(place.removeprefix("due ")),
        place.startswith("due "),
        tuple(answers.split()),
        question.replace(r"\n", "\n"),
    )


ROWS = [
    row(number, line)
    for number, line in enumerate(TABLE.read_text("utf-8").splitlines(), 1)
    if number > 1
]


def path(site: Path, language: str, page: str) -> Path:
    return site / built(language, f"{page}.md")


def exists(site: Path, language: str, answer: str) -> bool:
    page, _, anchor = answer.partition("#")
    file = path(site, language, page)
    return file.exists() and (not anchor or anchor in parsed(file).ids)


def test_answers_exist(site):
    """But for those that are due; and what was due is asked for once it is there."""
    no_problems(
        f"{row.name}: there is no {answer}; fix: name where the answer is now"
        for row in ROWS
        for answer in row.answers
        if not row.due and not exists(site, row.language, answer)
    )
    no_problems(
        f"{row.name} has its answer {answer} now; fix: take 'due ' away"
        for row in ROWS
        for answer in row.answers
        if row.due and exists(site, row.language, answer)
    )


def test_index_holds_its_own_language(site):
    english, chinese = (  # the synonyms at its end are those of both languages
        (site / language / "search.js").read_text("utf-8").partition('"synonyms"')[0]
        for language in ("en", "zh")
    )
    titles = {
        page.language: page.headings[0].title
        for page in pages(PROJECT)
        if page.key == "choose.md"
    }
    assert titles["zh"] in chinese and titles["en"] not in chinese
    assert titles["en"] in english and titles["zh"] not in english


@pytest.fixture
def opened(page):
    """Opens a page's search and waits until it can be used."""

    def opened(path: str):
        page.goto(path)
        page.keyboard.press("/")
        page.wait_for_function("() => Boolean(self.search)")
        return page

    return opened


def places(page, questions: list[str], fits) -> list[int]:
    """The place of the first result that fits, question by question; 99 for none."""
    return [
        next((place for place, found in enumerate(all, 1) if fits(at, found)), 99)
        for at, all in enumerate(page.evaluate(FIND, questions))
    ]


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_their_answers(opened, language):
    rows = [row for row in ROWS if row.language == language and not row.due]
    found = places(
        opened(f"{language}/"),
        [row.question for row in rows],
        lambda at, address: rows[at].is_answer(address),
    )
    print(f"{language}: {found.count(1)} of {len(rows)} in the first place")
    no_problems(
        f"{row.name}: place {place}, not {row.place}; fix: give {row.answers[0]} the "
        "words that readers type, or see tools/website/search/settings.toml"
        for row, place in zip(rows, found, strict=True)
        if place > row.place
    )


def pasted(page: Page) -> list[str]:
    """The messages of an entry as another program of a reader would print them."""
    outputs = [
        recording.text
        for program in programs(page, "error")
        for recording in recordings(program)
    ]
    lines = {line for output in outputs for line in output.splitlines()}
    found = []
    for message in page.headings[0].messages:
        printed = [line[line.index(message) :] for line in lines if message in line]
        for line in sorted(printed) or [message]:
            for kind, other in THEIRS:
                line = kind.sub(other, line)
            found.append(line)
    return found


def entries(language: str, traceback: str) -> dict[str, set[str]]:
    """What readers paste or type, each with the entries that it should bring."""
    questions: dict[str, set[str]] = {}
    for page in CATALOGUE:
        heading = page.headings[0]
        if page.language != language:
            continue
        for line in pasted(page) or ([] if traceback else [heading.title]):
            entry = f"{address(page)}#{heading.anchor}"
            questions.setdefault(traceback + line, set()).add(entry)
    return questions


@pytest.mark.browser
def test_traceback_in_one_line_brings_its_entry(opened):
    """As consoles and chats hand it on."""
    line = f"{ABOVE}RuntimeError: context has already been set".replace("\n", " ")
    [found] = opened("en/").evaluate(FIND, [line])
    assert (
        found[0] == "reference/errors/passing/context-already-set/#context-already-set"
    )


def address(page: Page) -> str:
    return built(page.language, page.key).removesuffix("index.html")[3:]


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("traceback", ["", ABOVE], ids=["message", "traceback"])
def test_pasted_error_brings_its_entry(opened, language, traceback):
    asked = entries(language, traceback)
    assert asked, "the catalogue has no entries"
    lines = [(line, entry) for line, all in asked.items() for entry in sorted(all)]
    found = places(
        opened(f"{language}/"),
        [line for line, _ in lines],
        lambda at, address: address == lines[at][1],
    )
    print(f"{language}: {found.count(1)} of {len(lines)} in the first place")
    no_problems(
        f"in place {place}, not among the first three: {entry} for "
        f"{line.removeprefix(traceback)!r}; fix: give it the words that readers type"
        for (line, entry), place in zip(lines, found, strict=True)
        if place > 3
    )


UNKNOWN = {"en": "; no page mentions quux", "zh": "；没有页面提到 quux"}


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_names_that_no_page_has_are_told(page, language):
    """Not the ordinary words beside them."""
    page.goto(f"{language}/")
    page.locator(".search-open").click()
    field = page.get_by_role("combobox", name=NAMED)
    field.fill("SharedMemory impacts aren't properly quux 0x7f557102740")
    expect(page.get_by_role("status")).to_contain_text(UNKNOWN[language])
    field.fill("SharedMemory")
    expect(page.get_by_role("status")).not_to_contain_text(UNKNOWN[language][:4])


WORDS = {"en": ("deadlock", "zombie"), "zh": ("字典", "进程")}


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pasted_is_what_is_searched(page, language):
    """Without a key press, to its last character, with its lines; and the index is
    asked for by the first focus only."""
    page.goto(f"{language}/learn/value/", wait_until="networkidle")
    index = page.locator(f"script[src$='{language}/search.js']")
    assert index.count() == 0
    page.locator(".search-open").click()
    field = page.get_by_role("combobox", name=NAMED)
    for word in WORDS[language]:
        field.fill(word)
        page.locator(OPTION).first.wait_for()
        marked = page.locator(OPTION).first.locator("mark").all_inner_texts()
        assert word in [text.lower() for text in marked]
    field.fill("one\ntwo")
    assert field.input_value() == "one\ntwo"
    assert index.count() == 1


@pytest.mark.browser
def test_input_method_searches_what_was_chosen(opened):
    page = opened("zh/")
    keyboard = page.context.new_cdp_session(page)
    typed = {"text": "lock", "selectionStart": 4, "selectionEnd": 4}
    keyboard.send("Input.imeSetComposition", typed)
    assert page.locator(OPTION).count() == 0
    keyboard.send("Input.insertText", {"text": "死锁"})
    assert "死锁" in page.locator(OPTION).first.inner_text()


COUNTED = {"en": r"\d+ results", "zh": r"\d+ 个结果"}


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_section_of_the_home_page_is_opened_there(opened, language):
    page = opened(f"{language}/")
    page.keyboard.type(page.locator("h1").first.evaluate("one => one.firstChild.data"))
    options = page.locator("[role=listbox]").locator("[role=option]")
    found = options.evaluate_all("all => all.map(one => one.href.split('#')[0])")
    assert page.url.partition("#")[0] in found


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [360, 1280])
def test_search_is_used_by_keyboard_and_screen_reader(opened, language, width):
    page = opened(f"{language}/choose/")
    page.set_viewport_size({"width": width, "height": 700})
    field = page.get_by_role("combobox", name=NAMED)
    options = page.locator("[role=listbox]").locator("[role=option]")
    page.keyboard.type("semaphores")  # its letters open nothing
    assert re.fullmatch(COUNTED[language], page.get_by_role("status").inner_text())
    assert options.count() == int(
        re.findall(r"\d+", page.get_by_role("status").inner_text())[0]
    )
    heights = [
        options.nth(at).bounding_box()["height"] for at in range(options.count())
    ]
    assert max(heights) < 170, "a result is longer than title, section and two lines"
    assert field.get_attribute("aria-expanded") == "true"

    def chosen() -> int:
        selected = page.locator("[role=option][aria-selected=true]")
        assert selected.count() == 1
        assert field.get_attribute("aria-activedescendant") == selected.get_attribute(
            "id"
        )
        return options.evaluate_all(
            "all => all.findIndex(one => one.ariaSelected === 'true')"
        )

    assert chosen() == 0
    page.keyboard.press("ArrowUp")
    assert chosen() == options.count() - 1
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert chosen() == 1
    target = options.nth(1).evaluate("one => one.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    assert page.locator(f"[id='{target.partition('#')[2]}']").is_visible()
    page.keyboard.press("s")
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
