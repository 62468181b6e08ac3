"""The copy that is read without a server."""

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag
from zipfile import ZipFile

import pytest

from publish.offline import pack
from tests.problems import no_problems

LIMIT = 12_000_000  # bytes


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    pack(site, folder / "copy.zip")
    assert (folder / "copy.zip").stat().st_size < LIMIT
    with ZipFile(folder / "copy.zip") as packed:
        packed.extractall(folder)
    return folder / "copy"


def test_links_name_files(copy):
    no_problems(
        f"{path.relative_to(copy)}: {href} is no file; fix: see publish.offline"
        for path in copy.rglob("*.html")
        for href in set(re.findall(r'(?:href|src)="([^"]+)"', path.read_text("utf-8")))
        if not re.match(r"#|[a-z]+:|\?", href)
        and not (path.parent / unquote(urldefrag(href)[0]).split("?")[0]).is_file()
    )


@pytest.mark.browser
def test_is_read_and_searched_in_both_languages(browser, copy):
    context = browser.new_context()
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda m: m.type == "error" and wrong.append(m.text))
    page.goto((copy / "en/learn/value/index.html").as_uri())
    for language, words in (("en", "recursion lock"), ("zh", "死锁")):
        assert f"/{language}/" in page.url
        page.keyboard.press("/")
        page.keyboard.insert_text(words)
        page.locator("[role=option]").first.wait_for()
        page.keyboard.press("Enter")
        page.wait_for_url("**.html#*")
        page.locator("h1").wait_for()
        page.click("a.twin")
        page.wait_for_load_state()
    assert not wrong
    context.close()
