"""What must be true of the built site's files."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin
from xml.etree import ElementTree

import pytest

from pages.words import LANGUAGES
from proof.orders import rows
from tests.built import KEYS, PAGES, PATHS, built, parsed
from tests.conftest import PROJECT
from tests.problems import no_problems
from tests.test_moved import MOVED

LIMIT = 30_000  # bytes of gzipped HTML
LOADED = ("link", "script", "img", "iframe", "source")


def address(site: Path, path: str) -> str:
    """The public address of a page of the site."""
    return f"https://example.org/{site.name}/{path.removesuffix('index.html')}"


def test_all_pages_are_built(site):
    found = {p.relative_to(site).as_posix() for p in site.rglob("*.html")}
    gone = {built(language, page) for page in MOVED for language in LANGUAGES}
    assert found == {*PATHS, *gone}


def test_is_a_whole_html_page(site):
    no_problems(
        f"{path} does not begin with <!doctype html>; fix: strip what its template "
        "writes before"
        for path in PATHS
        if not (site / path).read_bytes().startswith(b"<!doctype html>")
    )


def test_is_small(site):
    sizes = {path: len(gzip.compress((site / path).read_bytes())) for path in PATHS}
    no_problems(
        f"{path} is {size} bytes gzipped, {LIMIT} are allowed; fix: split the page"
        for path, size in sizes.items()
        if size > LIMIT
    )


def test_links_and_anchors_resolve(site):
    no_problems(problem for path in PATHS for problem in broken_links(site, path))


def broken_links(site: Path, path: str) -> Iterator[str]:
    page, root = address(site, path), address(site, "")
    links = {
        tag.get("href") or tag.get("src", "")
        for tag in parsed(site / path).named("a", "link", "script", "img", "source")
    }
    for href in sorted(links):
        if not href or href.startswith(("data:", "mailto:")):
            continue
        url, anchor = urldefrag(urljoin(page, href))
        if not url.startswith(root):
            continue
        target = site / unquote(url.removeprefix(root).partition("?")[0])
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            yield f"{path} links to {href}, which is not there; fix: name a page"
        elif anchor.startswith("step="):
            yield from no_such_steps(path, href, anchor)
        elif anchor and target.suffix == ".html":
            if unquote(anchor) not in parsed(target).ids:
                yield (
                    f"{path} links to {href}: no such anchor; fix: name an id of the "
                    "page"
                )


def no_such_steps(path: str, href: str, anchor: str) -> Iterator[str]:
    program, order = anchor.removeprefix("step=").split(":")
    recorded = {order for _, order, _ in rows(PROJECT.snippets / program)}
    if order not in recorded:
        yield f"{path} links to {href}: no such order; fix: python -m proof.orders"


def test_asks_nothing_of_other_hosts(site):
    no_problems(
        f"{path} loads {href}; fix: put the file into docs/theme/assets"
        for path in PATHS
        for tag in parsed(site / path).named(*LOADED)
        for href in [tag.get("href") or tag.get("src", "")]
        if re.match(r"(https?:)?//", href)
        and not {"canonical", "alternate"} & set(tag.get("rel", "").split())
    )


def test_shows_no_typed_code(site):
    no_problems(
        f"{path} shows '{text[:40]}', which no snippet brought; fix: put the "
        "program into snippets/ and write ::: snippet chapter/name.py"
        for path in PATHS
        if "/lab/" not in path
        for classes, text in parsed(site / path).code
        if not classes & {"snippet", "language-bash", "report"}
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_its_twin(site, language):
    for key in KEYS:
        path = built(language, key)
        page = parsed(site / path)
        named = [
            (link["hreflang"], link["href"])
            for link in page.named("link")
            if "hreflang" in link
        ]
        expected = {name: address(site, built(name, key)) for name in LANGUAGES}
        assert dict(named) == expected | {"x-default": address(site, "")}, path
        assert len(named) == len(expected) + 1, path
        (link,) = [a for a in page.named("a") if "twin" in a.get("class", "").split()]
        url = urljoin(address(site, path), link["href"])
        assert url == expected[link["hreflang"]], path
        assert link["hreflang"] != language, path


def test_sitemap_names_all_pages(site):
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    tree = ElementTree.parse(site / "sitemap.xml")
    named = [loc.text for loc in tree.findall("s:url/s:loc", space)]
    assert sorted(named) == sorted(address(site, path) for path in PAGES)
    assert not (site / "zh/sitemap.xml").exists()
