"""No page has a barrier that axe-core knows, in either language and color scheme."""

import pytest

from pages.words import LANGUAGES
from proof import engine
from tests.built import in_turn
from tests.conftest import PROJECT, ROOT
from tests.problems import need, no_problems
from tests.test_words import TABLE

pytestmark = [pytest.mark.browser, pytest.mark.long]

AXE = ROOT / "node_modules/axe-core/axe.min.js"
TURN = 4
RUN = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


OPEN = {  # what is open in the panel, by its button, and what is there when it is
    "run": ".live__tools ~ .live__area table",
    "step": ".live__go:enabled",
    "orders": ".live__area tbody a",
    "timeline": ".live__timeline",
}
PATIENCE = 180_000  # ms


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_have_no_barriers(browser, address, scheme):
    need(None if AXE.is_file() else "axe-core is not installed", "npm ci")
    context = browser.new_context(
        color_scheme=scheme, base_url=address, bypass_csp=True
    )
    page = context.new_page()
    problems = []
    for path in in_turn(TURN):
        page.goto(path.removesuffix("index.html"))
        problems += barriers(page, f"{path}, {scheme}")
    context.close()
    no_problems(problems)


def barriers(page, where: str) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    return [
        f"{where}: {node['html'][:100]}; fix: {found['help']}"
        for found in page.evaluate(RUN)
        for node in found["nodes"][:2]
    ]


@pytest.mark.parametrize("language, scheme", [("en", "light"), ("zh", "dark")])
def test_an_open_panel_has_no_barriers(browser, address, language, scheme):
    missing = engine.lacking(PROJECT) or (None if AXE.is_file() else "no axe-core")
    need(missing, "npm ci")
    context = browser.new_context(
        color_scheme=scheme, base_url=address, bypass_csp=True
    )
    page = context.new_page()
    page.goto(f"{language}/learn/races/")
    box = page.locator(".snippet", has_text="two_adds_unlocked.py").first
    box.locator("button.run").click()
    buttons = box.locator(".live__tools").first.locator("button")
    problems = []
    for view, shown in OPEN.items():
        if view != "run":
            name = TABLE[view][LANGUAGES.index(language)]
            buttons.filter(has_text=name).click()
        box.locator(shown).first.wait_for(timeout=PATIENCE)
        problems += barriers(page, f"{view}, {language}, {scheme}")
    context.close()
    no_problems(problems)
