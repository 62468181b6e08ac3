"""The copy that is read without a server."""

import re
import subprocess
import sys
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag
from zipfile import ZipFile

import pytest

from publish.offline import pack
from tests.built import PAGES
from tests.conftest import PROJECT
from tests.problems import no_problems

LIMIT = 12_000_000  # bytes
LINK = re.compile(r'(?:href|src)="([^"]+)"')


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    pack(site, folder / "copy.zip")
    assert (folder / "copy.zip").stat().st_size < LIMIT
    with ZipFile(folder / "copy.zip") as packed:
        packed.extractall(folder)
    return folder / "copy"


def test_links_name_files(copy):
    files = {path.relative_to(copy).as_posix() for path in copy.rglob("*.*")}

    def named(page: str, href: str) -> str:
        return normpath(join(dirname(page), unquote(urldefrag(href)[0]).split("?")[0]))

    no_problems(
        f"{page}: {href} is no file; fix: see publish.offline"
        for page in files
        if page.endswith(".html")
        for href in set(LINK.findall((copy / page).read_text("utf-8")))
        if not re.match(r"#|[a-z]+:|\?", href) and named(page, href) not in files
    )


@pytest.mark.browser
def test_is_read_and_searched_in_both_languages(browser, copy):
    context = browser.new_context()
    page = context.new_page()
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda m: m.type == "error" and wrong.append(m.text))
    page.on("request", lambda r: r.url.startswith("http") and wrong.append(r.url))
    page.goto((copy / "index.html").as_uri())
    page.wait_for_url("**/en/index.html")
    page.get_by_role("link", name="Learn").first.click()
    page.wait_for_url("**/en/learn/**/index.html")
    for language, words in (("en", "recursion lock"), ("zh", "死锁")):
        assert f"/{language}/" in page.url
        page.keyboard.press("/")
        page.keyboard.insert_text(words)
        found = page.locator("[role=option]").first
        found.wait_for()
        target = found.get_attribute("href").replace("/#", "/index.html#")
        page.keyboard.press("Enter")
        page.wait_for_url(target)
        page.click("a.twin")
        page.wait_for_url(lambda url, left=target: url != left)
    no_problems(wrong)
    context.close()


@pytest.mark.long
def test_is_packed_by_one_command(tmp_path):
    target = tmp_path / "all.zip"
    command = [sys.executable, "-m", "publish.offline", target]
    subprocess.run(command, cwd=PROJECT.root, check=True, capture_output=True)
    with ZipFile(target) as packed:
        names = set(packed.namelist())
    assert {f"all/{path}" for path in ("index.html", *PAGES)} <= names
    assert not [name for name in names if "/live/" in name]
