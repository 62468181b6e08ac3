"""Run, Step and Every order in Firefox, as a reader presses them."""

import os

import pytest

from proof import engine
from proof.orders import rows
from tests import firefox
from tests.conftest import PROJECT

pytestmark = [pytest.mark.browser, pytest.mark.long]

UNLOCKED = "races/two_adds_unlocked.py"
FIRST, LATER = 240.0, 120.0  # seconds
LOST = "counter 1"


@pytest.fixture(scope="module")
def page(address):
    program = firefox.installed()
    missing = engine.lacking(PROJECT) or (None if program else "there is no Firefox")
    if missing:
        if os.environ.get("CI"):
            pytest.fail(f"{missing}; fix: npm ci, apt-get install firefox-esr")
        pytest.skip(missing)
    page = firefox.Firefox(program)
    page.goto(f"{address}en/learn/races/")
    yield page
    page.close()


def within(path: str) -> str:
    """A path within the box of the program."""
    box = f"//*[contains(@class, 'snippet ') or @class='snippet'][.//text()='{UNLOCKED}']"
    return f"({box})[1]{path}"


def button(name: str) -> str:
    return within(f"//button[contains(@class, 'live__button')][.='{name}']")


def test_run(page):
    page.click(within("//button[contains(@class, 'run')]"))
    page.wait(within("//*[@class='live__status']"), "exit code 0", FIRST)
    assert "counter" in page.text(within("//*[@class='live']//pre"))


def test_step_into_the_lost_update(page):
    page.click(button("Step by step"))
    for key in "1212":
        go = f"//button[contains(@class, 'live__go')][.='Process-{key} goes on']"
        page.wait(within(f"{go}[not(@disabled)]"), "goes on", LATER)
        page.press(key)
    go = "//button[contains(@class, 'live__go')][.='MainProcess goes on']"
    page.wait(within(f"{go}[not(@disabled)]"), "goes on", LATER)
    page.click(within(go))
    page.wait(within("//*[@class='live']//pre"), LOST, LATER)


def test_every_order(page):
    page.click(button("Every order"))
    page.wait(within("//*[@class='live__status']"), "All 6 orders were run.", LATER)
    for number, (count, _, text) in enumerate(rows(PROJECT.snippets / UNLOCKED), 1):
        row = within(f"//*[@class='live']//tbody/tr[{number}]")
        assert page.text(f"{row}/td[1]") == text
        assert page.text(f"{row}/td[2]") == count
