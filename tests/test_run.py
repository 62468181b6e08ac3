"""What a reader can do with a program on a page, driven as a reader does it."""

import re

import pytest
from playwright.sync_api import expect

from pages.words import LANGUAGES
from proof import engine
from proof.orders import rows
from tests.conftest import PROJECT
from tests.problems import need
from tests.test_words import TABLE

pytestmark = pytest.mark.browser

LONG = 180_000  # ms; the first run starts the interpreter
UNLOCKED = "races/two_adds_unlocked.py"
LOST = re.compile(r"^counter 1$", re.M)


@pytest.fixture(scope="module")
def tab(browser, address):
    """One page for all tests of this module: the interpreter is started once a page."""
    need(engine.lacking(PROJECT), "npm ci")
    context = browser.new_context(
        base_url=address, permissions=["clipboard-read", "clipboard-write"]
    )
    tab = context.new_page()
    tab.asked = []
    tab.on("request", lambda request: tab.asked.append(request.url))
    yield tab
    context.close()


def box(tab, program: str):
    return tab.locator(".snippet", has=tab.locator(f"text={program}")).first


def press(box, name: str):
    box.locator(".live__button", has_text=name).click()


def test_nothing_is_loaded_before_the_first_press(tab):
    tab.goto("en/learn/races/")
    expect(box(tab, UNLOCKED).locator("button.run")).to_contain_text("MB")
    assert not [url for url in tab.asked if "/live/" in url]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_said_in_the_language_of_the_page(
    browser, address, language
):
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.add_init_script("delete WebAssembly.Suspending")
    page.goto(f"{language}/learn/races/")
    program = box(page, UNLOCKED)
    program.locator("button.run").click()
    said = "".join(
        TABLE[key][LANGUAGES.index(language)] for key in ("no threads", "above")
    )
    expect(program.locator(".live__status")).to_have_text(said, timeout=LONG)
    context.close()


def test_run_isolates_the_page_and_shows_output_and_processes(tab):
    """Without headers of the server: the page is loaded again and goes on."""
    program = box(tab, "value/bank_right.py")
    program.locator("button.run").click()
    expect(program.locator(".live__status")).to_contain_text(
        "exit code 0", timeout=LONG
    )
    expect(program.locator(".live .output")).to_have_text(
        re.compile(r"money 2502000\s+expected 2502000")
    )
    ended = program.locator(".live td", has_text="ended, exit code 0")
    expect(ended).to_have_count(3)


def test_without_the_lock_money_is_lost(tab):
    program = box(tab, "value/bank_lost.py")
    program.locator("summary").first.click()
    program.locator("button.run").click()
    output = program.locator(".live .output")
    expect(output).to_contain_text("money 1850 expected 2050", timeout=LONG)


def test_tab_indents_and_escape_leaves_the_editor(tab):
    program = box(tab, "value/bank_right.py")
    press(program, "Edit")
    field = program.locator(".cm-content")
    field.fill("")
    field.press_sequentially("if True:\nprint(1)")
    field.press("Tab")
    assert text_of(program) == "if True:\n        print(1)"
    field.press("Escape")
    field.press("Tab")
    expect(field).not_to_be_focused()
    assert text_of(program) == "if True:\n        print(1)"
    press(program, "Reset")
    program.locator("button.run").click()
    expect(program.locator(".live__status")).to_contain_text("code 0", timeout=LONG)


def text_of(program) -> str:
    return program.locator("textarea").input_value()


def test_a_plain_field_stays_where_the_editor_cannot_be_loaded(browser, address, tab):
    context = browser.new_context(base_url=address)
    context.route("**/live/editor/**", lambda route: route.abort())
    page = context.new_page()
    page.goto("en/playground/")
    with page.expect_console_message(lambda said: "Failed to fetch" in said.text):
        pass
    field = page.locator(".playground textarea")
    field.fill("if True:")
    field.press("Enter")
    expect(field).to_have_value("if True:\n    ")
    context.close()


@pytest.mark.long
def test_an_edited_program_runs_until_it_is_stopped_and_is_reset(tab):
    program = box(tab, "value/bank_right.py")
    press(program, "Edit")
    source = "import sys\nprint('wrong', file=sys.stderr)\nwhile True: pass\n"
    field = program.locator(".cm-content")
    field.fill(source)
    expect(field.locator(".tok-keyword")).to_have_text(["import", "while", "pass"])
    field.press("Control+Enter")
    written = program.locator(".live__stderr")
    expect(written).to_have_text("wrong\n", timeout=LONG)
    assert written.get_attribute("data-name") == "stderr"
    press(program, "Stop")
    expect(program.locator(".live__status")).to_contain_text("Stopped", timeout=LONG)
    press(program, "Reset")
    expect(program.locator(".live, .live__code, textarea")).to_have_count(0)
    expect(program.locator(".highlight")).to_be_visible()


@pytest.mark.long
def test_a_reader_steps_into_the_lost_update(tab):
    program = box(tab, UNLOCKED)
    program.locator("button.run").click()
    expect(program.locator(".live__status")).to_contain_text("exit code", timeout=LONG)
    press(program, "Step by step")
    for key in "1212":
        process = program.locator(".live__go", has_text=f"Process-{key}")
        expect(process).to_be_enabled(timeout=LONG)
        process.focus()
        tab.keyboard.press(key)
    expect(program.locator(".live__shared output")).to_have_text("1", timeout=LONG)
    expect(program.locator("a", has_text="Link")).to_have_attribute(
        "href", f"#step={UNLOCKED}:1.2.1.2"
    )
    main = program.locator(".live__go", has_text="MainProcess")
    expect(main).to_be_enabled(timeout=LONG)
    main.click()
    expect(program.locator(".live .output")).to_have_text(LOST, timeout=LONG)


@pytest.mark.long
def test_an_order_of_the_table_is_replayed(tab):
    tab.locator("a.steps").first.click()
    output = box(tab, UNLOCKED).locator(".live .output")
    expect(output).to_have_text(LOST, timeout=LONG)


@pytest.mark.long
def test_every_order_is_what_the_page_says(tab):
    program = box(tab, UNLOCKED)
    press(program, "Every order")
    expect(program.locator(".live__status")).to_have_text(
        "All 6 orders were run.", timeout=LONG
    )
    shown = program.locator(".live tbody tr").all()
    found = [row.locator("td").all_inner_texts() for row in shown]
    expected = rows(PROJECT.snippets / UNLOCKED)
    assert [[count, text] for text, count, _ in found] == [
        [c, t] for c, _, t in expected
    ]


@pytest.mark.long
def test_a_deadlock_is_drawn(tab):
    program = box(tab, UNLOCKED)
    press(program, "Edit")
    program.locator(".cm-content").fill(
        "from multiprocessing import Lock\nlock = Lock()\n"
        "lock.acquire()\nlock.acquire()\n"
    )
    tab.keyboard.press("Control+Enter")
    expect(program.locator(".live__status")).to_contain_text("Deadlock", timeout=LONG)
    told = program.locator(".live__deadlock li")
    expect(told).to_have_text("1000: waits for lock 1, held by 1000")


@pytest.mark.long
def test_the_playground_keeps_a_program_in_its_link_and_does_not_run_it(tab):
    tab.goto("en/playground/")
    field = tab.locator(".playground textarea")
    expect(tab.locator(".playground .cm-content")).to_be_visible()
    expect(field).to_have_value((PROJECT.snippets / UNLOCKED).read_text())
    tab.locator(".playground .cm-content").fill("print('质数', 2 + 3)\n")
    tab.locator("button", has_text="Copy link").click()
    tab.wait_for_url(re.compile("#code="))
    link = tab.url
    tab.goto("en/")
    tab.asked.clear()
    tab.goto(link)
    expect(field).to_have_value("print('质数', 2 + 3)\n")
    assert not [url for url in tab.asked if "pyodide" in url]
    tab.locator(".playground button.run").click()
    output = tab.locator(".live .output")
    expect(output).to_have_text(re.compile("质数 5"), timeout=LONG)
