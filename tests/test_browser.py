"""The built site in headless Chromium, as a reader uses it."""

import re
from html import unescape

import pytest

from pages.words import LANGUAGES
from tests.built import PAGES, in_turn
from tests.conftest import PROJECT
from tests.problems import no_problems

pytestmark = pytest.mark.browser

COPIED = re.compile(
    r'aria-label="\S+ ([^"\s]+\.py)" data-clipboard-text="([^"]*)"'
    r".*?<pre[^>]*>(.*?)</pre>",
    re.S,
)
TAG = re.compile("<[^>]*>")
PHONE = 360  # pixels wide
TURN = 40
COPY = "button[data-clipboard-text]:not([data-clipboard-text=''])"

# Material moves its search field when the width changes; until it has arrived,
# the page is wider than the screen
SETTLED_WIDTH = """() => {
  document.getAnimations().forEach(moving => moving.finish())
  return document.documentElement.scrollWidth
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_open_and_fit_a_phone(page, language):
    page.set_viewport_size({"width": PHONE, "height": 800})
    page.goto(f"{language}/", wait_until="networkidle")
    no_problems(
        f"{path} is {inside} wide on a screen of {PHONE}; fix: let what is wide "
        "scroll in its own box"
        for path in in_turn(TURN)
        if path.startswith(language)
        for inside in [width_of(page, path.removesuffix("index.html"))]
        if inside > PHONE
    )


def width_of(page, path: str) -> int:
    page.goto(path, wait_until="domcontentloaded")
    return page.evaluate(SETTLED_WIDTH)


def test_what_a_button_copies_is_its_program(site):
    """The page's script gives a button without a text that of the code below it."""
    no_problems(
        f"{path}: the button of {name} has another text; fix: what shows the program"
        for path in PAGES
        for name, own, below in COPIED.findall((site / path).read_text("utf-8"))
        if unescape(own or TAG.sub("", below)).encode() != program(name)
    )


def test_click_copies_the_program(page):
    page.goto("en/learn/value/")
    button = page.locator(f".snippet__head {COPY}").first
    name = button.get_attribute("aria-label").split(" ")[-1]
    button.click()
    assert page.evaluate("navigator.clipboard.readText()").encode() == program(name)


def program(name: str) -> bytes:
    folder = PROJECT.root / "tools" if name.startswith("study/") else PROJECT.snippets
    return (folder / name).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_program_is_copied_with_its_notes(page, language):
    page.goto(f"{language}/recipes/pool-counter/")
    box = page.locator(".snippet").filter(has=page.locator("[data-noted]")).first
    box.locator(".with-notes").click()
    lines = page.evaluate("navigator.clipboard.readText()").splitlines(keepends=True)
    name = box.locator(".snippet__name").inner_text()
    own = program(name).decode().splitlines(keepends=True)
    notes = [line for line in lines if line not in own]
    assert all(line.lstrip().startswith("# ") for line in notes)
    assert [line for line in lines if line in own] == own
    words = "".join(line.strip().removeprefix("# ") for line in notes)
    for note in box.locator(".snippet__notes li").all():
        assert "".join(note.inner_text().split()) in "".join(words.split())
    assert max(map(len, lines)) <= 89


@pytest.mark.parametrize("locale, language", [("zh-CN", "zh"), ("de-DE", "en")])
def test_root_chooses_the_language(browser, address, locale, language):
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.goto(address)
    page.wait_for_url(f"{address}{language}/")
    context.close()


@pytest.mark.parametrize("path", ["en/learn/value/", "zh/learn/value/"])
def test_switch_stays_on_the_page_and_the_heading(page, address, path):
    page.goto(f"{path}#lock")
    other = {"en": "zh", "zh": "en"}[path[:2]]
    page.click("a.twin")
    page.wait_for_url(f"{address}{other}{path[2:]}#*")
    assert page.url.endswith("#lock")
    assert page.locator("#lock").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_switch_follows_the_reader(page, address, language):
    """The heading that was scrolled to counts, not the one in the first address."""
    page.goto(f"{language}/learn/array/", wait_until="networkidle")
    page.locator("#slices").evaluate("h => h.scrollIntoView({behavior: 'instant'})")
    # The theme takes the first scroll of a page for its start: go on by a pixel.
    followed = "() => { scrollBy(0, 1); return location.hash === '#slices' }"
    page.wait_for_function(followed, polling=400)
    page.click("a.twin")
    page.wait_for_url(lambda url: f"/{language}/" not in url)
    assert page.url.endswith("/learn/array/#slices")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lab_plot_speaks_the_language_and_takes_the_colors(page, language):
    colors = set()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(f"{language}/lab/cost/", wait_until="networkidle")
        page.evaluate("localStorage.clear()")
        page.reload(wait_until="networkidle")
        plot = page.locator("figure.drawn svg").first
        label = plot.get_attribute("aria-label")
        assert bool(re.search("[\u4e00-\u9fff]", label)) is (language == "zh")
        texts = plot.locator("text").last
        colors.add(texts.evaluate("t => getComputedStyle(t).fill"))
    assert len(colors) == 2, "the plot's text has one color in light and dark"


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_is_filtered(page, language):
    page.goto(f"{language}/reference/verification/")
    names = page.locator(".report__programs tbody a")
    assert names.count() == 0, "programs are shown before one is asked for"
    page.select_option("select[name=chapter]", "start")
    found = names.all_text_contents()
    assert found and all(name.startswith("start/") for name in found)
    page.select_option("select[name=outcome]", index=2)
    found = names.all_text_contents()
    assert "start/unguarded.py" in found and "start/guarded.py" not in found
    page.select_option("select[name=python]", index=1)
    assert page.locator(".report__programs thead th").count() == 2


def test_badge_leads_to_the_tab(page):
    page.goto("en/learn/start-methods/")
    block = page.locator(".snippet", has=page.locator("text=start/unguarded.py")).first
    block.locator("summary").click()
    block.locator(".badges label", has_text="other output: spawn").first.click()
    assert "number 0 exit code 1" in block.locator(".tabbed-block:visible").inner_text()
