"""How pages look and answer, in headless Chromium."""

import re

import pytest

from pages.words import LANGUAGES

pytestmark = pytest.mark.browser

LINES = """box => [...box.querySelectorAll(".snippet__lines")].map(lines => {
  const range = document.createRange()
  range.selectNodeContents(lines)
  const height = parseFloat(getComputedStyle(lines).lineHeight)
  return lines.getBoundingClientRect().height / height - lines.textContent.trimEnd()
    .split("\\n").length
})"""
PARTS = (
    ".snippet__name, .snippet__lines, li .snippet__back, .output__command, summary span"
)
EDGES = """(box, parts) => parts.split(", ").map(part =>
  Math.round(box.querySelector(part).getBoundingClientRect().left))"""


def test_marks_leave_lines_as_high_and_parts_on_one_edge(page):
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto("en/learn/value/")
        rests = page.locator("article").evaluate(LINES)
        assert rests and all(abs(rest) < 0.05 for rest in rests), rests
        box = page.locator(".snippet", has=page.locator(".snippet__notes")).first
        edges = box.evaluate(EDGES, PARTS)
        assert len(set(edges)) == 1, edges


def test_note_lights_its_line_and_the_page_stays(page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("en/learn/value/")
    box = page.locator(".snippet", has=page.locator(".snippet__notes")).first
    box.evaluate("b => b.scrollIntoView({block: 'center', behavior: 'instant'})")
    before = page.evaluate("scrollY")
    note = box.locator(".snippet__notes li").nth(1)
    mark = page.locator(".snippet__mark[data-number='2']")
    box.locator(mark).click()
    assert "noted" in note.get_attribute("class")
    assert page.evaluate("scrollY") == before
    line = box.locator(".snippet__line", has=mark)
    lit = line.evaluate("l => getComputedStyle(l).backgroundColor")
    note.locator("a.snippet__back").click()
    assert page.locator(".noted").count() == 0
    assert line.evaluate("l => getComputedStyle(l).backgroundColor") != lit
    assert page.evaluate("scrollY") == before


def test_underscores_in_links_are_seen(page):
    page.goto("en/reference/errors/")
    link = page.locator("ul.index a", has_text="get_lock").first
    below = "e => parseFloat(getComputedStyle(e).textUnderlineOffset)"
    assert link.evaluate(below) > 0.3 * link.evaluate(
        "e => parseFloat(getComputedStyle(e).fontSize)"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_report_shows_what_is_asked_and_keeps_it(page, language):
    page.goto(f"{language}/reference/verification/")
    assert page.evaluate("document.querySelectorAll('*').length") < 2000
    rows = page.locator(".report__facts tbody tr")
    page.select_option("select[name=chapter]", "start")
    programs = rows.locator("th").all_text_contents()
    assert all(name.startswith("start/") for name in programs[1:])
    page.select_option("select[name=outcome]", index=2)
    names = rows.locator("th").all_text_contents()
    assert "start/unguarded.py" in names and "start/guarded.py" not in names
    assert page.locator(".report__differs").count()
    assert set(
        page.locator(".report__programs th").evaluate_all(
            "heads => heads.map(head => getComputedStyle(head).position)"
        )
    ) >= {"sticky"}
    page.select_option("select[name=python]", index=1)
    assert page.locator(".report__programs thead th").count() == 2
    names = rows.locator("th").all_text_contents()
    link = rows.locator("a", has_text="start/unguarded.py")
    link.click()
    page.wait_for_url(lambda url: "verification" not in url)
    assert page.get_by_text("start/unguarded.py").first.is_visible()
    page.go_back()
    assert page.locator("select[name=chapter]").input_value() == "start"
    assert rows.locator("th").all_text_contents() == names


@pytest.mark.parametrize("path", ["reference/errors/", "recipes/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_filtered(page, language, path):
    page.goto(f"{language}/{path}")
    field = page.get_by_label("Filter" if language == "en" else "筛选").first
    items = page.locator("ul.index > li, #recipes ~ * tbody tr")
    before = items.locator("visible=true").count()
    field.fill("NumPy" if path == "recipes/" else "recursion lock")
    assert 0 < items.locator("visible=true").count() < before
    assert re.search(
        r"\d+ / \d+", page.locator(".filter [role=status]").first.inner_text()
    )


def test_choices_hold_in_both_languages_and_after_a_reload(page):
    page.emulate_media(color_scheme="light")
    page.goto("en/learn/start-methods/")
    page.locator(".md-header label[for^=__palette]:visible").click()
    box = page.locator(".snippet .tabbed-set, .tabbed-set").first
    tab = box.locator("> input").nth(1)
    box.locator("label").nth(1).click()
    name = tab.get_attribute("id")
    for turn in (page.reload, lambda: page.click("a.twin")):
        turn()
        page.wait_for_load_state()
        assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
        assert page.locator(f"#{name}").is_checked()
    assert "/zh/" in page.url


def test_without_javascript_nothing_is_dead(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    for path in ("en/learn/value/", "zh/reference/verification/", "en/recipes/"):
        page.goto(path)
        shown = page.locator("button, select, input:not(.md-toggle, .md-option)")
        dead = [
            e
            for e in shown.all()
            if e.is_visible() and e.get_attribute("type") != "radio"
        ]
        assert not dead, f"{path}: {dead[0].evaluate('e => e.outerHTML')}"
    page.goto("en/learn/value/")
    page.locator("details.badges summary").first.click()
    assert page.locator("details.badges table").first.is_visible()
    context.close()


def test_policy_stops_other_scripts(browser, address):
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.goto("en/learn/value/")
    page.evaluate("""document.body.insertAdjacentHTML(
      "beforeend", "<img src=x onerror='document.title = 1'>")""")
    page.evaluate("""() => {
      const script = document.createElement("script")
      script.textContent = "document.title = 2"
      document.body.append(script)
    }""")
    page.wait_for_timeout(200)
    assert "Python" in page.title()
    context.close()


def test_lost_readers_find_the_nearest_page(browser, site):
    html = (site / "404.html").read_text("utf-8")
    context = browser.new_context()
    page = context.new_page()

    def answer(route):
        path = route.request.url.removeprefix("https://example.org/somewhere/")
        file = site / path
        if file.is_file():
            return route.fulfill(path=file)
        route.fulfill(status=404, body=html, content_type="text/html")

    page.route("https://example.org/**", answer)
    page.goto("https://example.org/somewhere/zh/lern/valu/")
    links = page.locator(".nearest a")
    links.first.wait_for()
    assert "/somewhere/zh/learn/value/" in links.all_text_contents()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_prints_on_few_pages_without_dark_blocks(page, language):
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.goto(f"{language}/learn/value/")
    printed = page.pdf(format="A4", print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) <= 8
    page.emulate_media(media="print", color_scheme="dark")
    for part in ("body", ".output code", ".highlight code"):
        color = page.locator(part).first.evaluate(
            "e => getComputedStyle(e).backgroundColor"
        )
        assert color in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"), f"{part}: {color}"
    assert page.locator("body").evaluate("e => getComputedStyle(e).colorScheme") == (
        "light"
    )
    lines = page.locator(".snippet__lines").evaluate_all(
        "all => all.filter(e => e.offsetWidth > e.closest('pre').clientWidth).length"
    )
    assert not lines, "a line of a program is cut off"
    assert not page.locator(".snippet__tool:visible, .md-icon:visible").count()


MOVED = """new PerformanceObserver((list) => {
  window.moved ??= 0
  for (const entry of list.getEntries()) window.moved += entry.value
}).observe({type: "layout-shift", buffered: true})"""


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_while_a_page_loads(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script(MOVED)
    for path in (
        "en/learn/value/",
        "zh/",
        "en/recipes/",
        "zh/reference/errors/",
        "en/reference/verification/",
        "zh/playground/",
    ):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert page.locator("body").evaluate("window.moved ?? 0") < 0.005, path
        assert page.evaluate("scrollY") == 0, path


def test_moves_nothing_for_those_who_ask_for_that(page):
    page.emulate_media(reduced_motion="reduce")
    page.goto("en/learn/value/")
    times = page.locator("body *").evaluate_all(
        "all => all.map(e => getComputedStyle(e).transitionDuration)"
    )
    assert set("".join(times)) <= set("0s, .")


def test_keys_reach_what_can_be_done(page):
    page.goto("en/learn/value/")
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "document.activeElement.className || document.activeElement.id"
            )
        )
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        label = page.evaluate("document.activeElement.outerHTML.slice(0, 120)")
        assert outline != "none" or "md-option" in label or "md-toggle" in label, label
    for part in ("twin", "search-open", "snippet__tool", "snippet__mark", "copy-page"):
        assert any(part in name for name in reached), (
            f"{part} is not reached: {reached}"
        )
