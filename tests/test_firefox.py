"""Run, Step and Every order in Firefox, as a reader presses them."""

import pytest

from proof import engine
from proof.orders import rows
from tests import firefox
from tests.conftest import PROJECT
from tests.problems import need

pytestmark = [pytest.mark.browser, pytest.mark.long]

UNLOCKED = "races/two_adds_unlocked.py"
FIRST, LATER = 240.0, 120.0  # seconds
LOST = "counter 1"


@pytest.fixture(scope="module")
def page(address):
    program = firefox.installed()
    missing = engine.lacking(PROJECT) or (None if program else "there is no Firefox")
    need(missing, "npm ci, apt-get install firefox-esr")
    page = firefox.Firefox(program)
    page.goto(f"{address}en/learn/races/")
    yield page
    page.close()


def within(path: str) -> str:
    """A path within the box of the program."""
    box = (
        f"//*[contains(@class, 'snippet ') or @class='snippet'][.//text()='{UNLOCKED}']"
    )
    return f"({box})[1]{path}"


def button(name: str) -> str:
    return within(f"//button[contains(@class, 'live__button')][.='{name}']")


def test_run(page):
    page.click(within("//button[contains(@class, 'run')]"))
    page.wait(within("//*[@class='live__status']"), "exit code 0", FIRST)
    assert "counter" in page.text(within("//*[@class='live']//pre"))


def go(name: str) -> str:
    path = f"//button[contains(@class, 'live__go')][.='{name} goes on']"
    return within(f"{path}[not(@disabled)]")


def test_step_into_the_lost_update(page):
    page.click(button("Step by step"))
    page.wait(go("Process-1"), "goes on", LATER)
    page.click(go("Process-1"))
    for key in "212":
        page.wait(go(f"Process-{key}"), "goes on", LATER)
        page.press(key)
    page.wait(go("MainProcess"), "goes on", LATER)
    page.click(go("MainProcess"))
    page.wait(within("//*[@class='live']//pre"), LOST, LATER)


def test_every_order(page):
    page.click(button("Every order"))
    page.wait(within("//*[@class='live__status']"), "All 6 orders were run.", LATER)
    expected = rows(PROJECT.snippets / UNLOCKED)
    found = [
        tuple(
            page.text(within(f"//*[@class='live']//tbody/tr[{row}]/td[{column}]"))
            for column in (2, 1)
        )
        for row in range(1, 1 + len(expected))
    ]
    assert found == [(count, text) for count, _, text in expected]
