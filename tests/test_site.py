"""What must be true of the built site's files."""

import gzip
import json
import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup

from tests.pages import LANGUAGES, pages

LIMIT = 40_000  # bytes of gzipped HTML
KEYS = sorted({page.key for page in pages()})
PATHS = ["index.html", "404.html", "zh/404.html"]


def built(language: str, key: str) -> str:
    """Where a page is in the built site: `learn/value.md` is learn/value/index.html."""
    stem = re.sub(r"(^|/)index$", r"\1", key.rpartition(".")[0])
    return f"{language}/{stem}/index.html".replace("//", "/")


PATHS += [built(language, key) for language in LANGUAGES for key in KEYS]
each = pytest.mark.parametrize("path", PATHS)


@cache
def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def test_all_pages_are_built(site):
    found = {p.relative_to(site).as_posix() for p in site.rglob("*.html")}
    assert found == set(PATHS)


@each
def test_is_a_whole_html_page(site, path):
    assert (site / path).read_text(encoding="utf-8").startswith("<!doctype html>")


@each
def test_is_small(site, path):
    size = len(gzip.compress((site / path).read_bytes()))
    assert size <= LIMIT, f"{path} is {size} bytes gzipped; mend: split the page"


@each
def test_links_and_anchors_resolve(site, path):
    page = f"https://example.org/{site.name}/{path.removesuffix('index.html')}"
    tags = soup(site / path).find_all(["a", "link", "script", "img", "source"])
    for tag in tags:
        href = tag.get("href") or tag.get("src")
        if not href or href.startswith(("data:", "mailto:")):
            continue
        url, anchor = urldefrag(urljoin(page, href))
        if not url.startswith(f"https://example.org/{site.name}/"):
            continue
        target = site / unquote(url.removeprefix(f"https://example.org/{site.name}/"))
        if target.is_dir():
            target /= "index.html"
        assert target.is_file(), f"{path} links to {href}, which is not there"
        if anchor and target.suffix == ".html":
            ids = {t["id"] for t in soup(target).find_all(id=True)}
            assert unquote(anchor) in ids, f"{path} links to {href}: no such anchor"


@each
def test_asks_nothing_of_other_hosts(site, path):
    for tag in soup(site / path).find_all(
        ["link", "script", "img", "iframe", "source"]
    ):
        href = tag.get("href") or tag.get("src") or ""
        names_only = {"canonical", "alternate"} & set(tag.get("rel") or ())
        assert names_only or not re.match(r"(https?:)?//", href), f"{path} loads {href}"


@each
def test_shows_no_typed_code(site, path):
    for pre in soup(site / path).find_all("pre"):
        classes = {c for parent in pre.parents for c in parent.get("class") or ()}
        notebook = "/lab/" in path
        assert classes & {"snippet", "language-bash"} or notebook, (
            f"{path} shows '{pre.get_text()[:40]}', which no snippet brought"
        )


@pytest.mark.parametrize("key", KEYS)
def test_names_its_twin(site, key):
    for language in LANGUAGES:
        path = built(language, key)
        named = {
            link["hreflang"]: link["href"]
            for link in soup(site / path).select("link[hreflang]")
        }
        root = f"https://example.org/{site.name}/"
        expected = {
            name: root + built(name, key).removesuffix("index.html")
            for name in LANGUAGES
        }
        assert named == expected | {"x-default": root}
        (link,) = soup(site / path).select("a.twin")
        url = urljoin(root + path, link["href"])
        assert url == expected[link["hreflang"]]
        assert link["hreflang"] != language


def test_sitemap_names_all_pages(site):
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(site / "sitemap.xml")
    named = [loc.text for loc in tree.findall("s:url/s:loc", space)]
    expected = [
        f"https://example.org/{site.name}/"
        + built(language, key).removesuffix("index.html")
        for language in LANGUAGES
        for key in KEYS
    ]
    assert sorted(named) == sorted(expected)
    assert not (site / "zh/sitemap.xml").exists()


def test_search_index_of_each_language_is_its_own(site):
    english = json.loads((site / "search/search_index.json").read_text("utf-8"))
    chinese = json.loads((site / "zh/search/search_index.json").read_text("utf-8"))
    assert all(doc["location"].startswith("en/") for doc in english["docs"])
    words = re.compile("[\u4e00-\u9fff]+")
    text = " ".join(doc["text"] for doc in chinese["docs"])
    longest = max(words.findall(text), key=len)
    assert len(longest) <= 2, f"'{longest}' is one word of the index"
