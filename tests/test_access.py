"""No page has a barrier that axe-core knows, in either language and color scheme.

Every kind of page is looked at each time, and of the rest as many in turn, by the day;
with AXE=all, as in the public pipeline, every page.
"""

import datetime
import os

import pytest

from pages.live import TABLE
from pages.words import LANGUAGES
from proof import engine
from tests.built import PAGES, built
from tests.conftest import PROJECT, ROOT
from tests.problems import no_problems

pytestmark = [pytest.mark.browser, pytest.mark.long]

AXE = ROOT / "node_modules/axe-core/axe.min.js"
KINDS = (
    "index.md",
    "learn/value.md",
    "learn/races.md",
    "recipes/index.md",
    "recipes/pool-counter.md",
    "reference/errors/index.md",
    "reference/errors/locks.md",
    "reference/verification.md",
    "reference/api/value-and-array.md",
    "lab/cost.ipynb",
)
TURN = 4
RUN = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


OPEN = {  # what is open in the panel, by its button, and what is there when it is
    "run": ".live__tools ~ .live__area table",
    "step": ".live__go:enabled",
    "orders": ".live__area tbody a",
    "timeline": ".live__timeline",
}
PATIENCE = 180_000  # ms


def chosen() -> list[str]:
    """The pages of this run."""
    always = [built(language, kind) for language in LANGUAGES for kind in KINDS]
    always = [path for path in always if path in PAGES]
    rest = [path for path in PAGES if path not in always]
    if os.environ.get("AXE") == "all":
        return [*always, *rest]
    first = datetime.date.today().toordinal() * TURN % max(len(rest), 1)
    return [*always, *(rest[first:] + rest[:first])[:TURN]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_have_no_barriers(browser, address, scheme):
    if not AXE.is_file():
        pytest.skip("axe-core is not installed; npm ci installs it")
    context = browser.new_context(
        color_scheme=scheme, base_url=address, bypass_csp=True
    )
    page = context.new_page()
    problems = []
    for path in chosen():
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
    if missing:
        pytest.skip(f"{missing}; npm ci installs it")
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
