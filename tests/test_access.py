"""No page has a barrier that axe-core knows, in either language and color scheme.

Every kind of page is looked at each time, and of the rest as many in turn, by the day;
with AXE=all, as in the public pipeline, every page.
"""

import datetime
import os

import pytest

from pages.words import LANGUAGES
from tests.built import PAGES, built
from tests.conftest import ROOT
from tests.problems import no_problems

pytestmark = pytest.mark.browser

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
TURN = 40
RUN = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


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
    axe = AXE.read_text("utf-8")
    problems = []
    for path in chosen():
        page.goto(path.removesuffix("index.html"))
        page.evaluate(axe)
        problems += [
            f"{path}, {scheme}: {node['html'][:100]}; fix: {found['help']}"
            for found in page.evaluate(RUN)
            for node in found["nodes"][:2]
        ]
    context.close()
    no_problems(problems)
