"""What stands in and beside the built pages for search engines, chats, browsers and
programs that read."""

import json
import re
import struct
from collections import Counter
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from pages.words import LANGUAGES
from publish import compressed, language
from publish.policy import digest
from tests.built import KEYS, PAGES, PATHS, built, parsed
from tests.conftest import PROJECT
from tests.problems import no_problems
from tests.test_site import address

INLINE = re.compile(r"<script(?P<attributes>(?: [^>]*)?)>(?P<code>.*?)</script>", re.S)


def metas(site, path: str) -> dict[str, str]:
    tags = parsed(site / path).named("meta")
    return {t.get("property") or t.get("name", ""): t.get("content", "") for t in tags}


def test_titles_and_descriptions_are_apart_and_say_what_it_is_about(site):
    titles, said = Counter(), Counter()
    for path in PAGES:
        html = (site / path).read_text("utf-8")
        titles[re.search("<title>(.*?)</title>", html)[1]] += 1
        said[metas(site, path)["description"]] += 1
    no_problems(
        f"'{text}' is the title or description of {number} pages; fix: say what is "
        "on each alone"
        for text, number in [*titles.items(), *said.items()]
        if number > 1 or not text
    )
    assert all("multiprocessing" in title for title in titles)


def test_is_shared_with_a_card(site):
    for path in PAGES:
        shown = metas(site, path)
        url = address(site, path)
        assert shown["og:url"] == url
        assert shown["og:title"] and shown["og:description"] == shown["description"]
        card = site / shown["og:image"].removeprefix(address(site, ""))
        width, height = struct.unpack(">II", card.read_bytes()[16:24])
        assert (width, height) == (1200, 630), card
        (data,) = re.findall(
            '<script type="application/ld[+]json">(.*?)</script>',
            (site / path).read_text("utf-8"),
        )
        told = json.loads(data)
        assert told["url"] == url and told["headline"] == shown["og:title"]


def test_icons_are_there(site):
    for path in PATHS:
        for link in parsed(site / path).named("link"):
            if "icon" in link.get("rel", ""):
                target = urljoin(address(site, path), link["href"])
                assert (site / target.removeprefix(address(site, ""))).is_file()


def test_policy_allows_the_scripts_of_a_page_and_no_other(site):
    for path in PATHS:
        html = (site / path).read_text("utf-8")
        policy = re.search('Content-Security-Policy" content="([^"]+)"', html)[1]
        assert html.index("Content-Security-Policy") < html.index("<script")
        scripts = {
            f"'sha256-{digest(found['code'])}'"
            for found in INLINE.finditer(html)
            if not re.search("json|src=", found["attributes"])
        }
        allowed = re.search("script-src ([^;]+)", policy)[1].split()
        assert set(allowed) == scripts | {"'self'", "'wasm-unsafe-eval'"}, path
        no_problems(
            f"{path}: <{tag} {name}> is a script; fix: add a listener in docs/theme"
            for tag, values in parsed(site / path).tags
            for name in values
            if name.startswith("on")
        )


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_page_is_there_as_markdown(site, name):
    folder = site if name == "en" else site / "zh"
    listed = (folder / "llms.txt").read_text("utf-8")
    full = (folder / "llms-full.txt").read_text("utf-8")
    for key in KEYS:
        path = built(name, key)
        text = (site / path).with_name("index.md").read_text("utf-8")
        assert f"]({address(site, path)}index.md)" in listed
        assert text in full and text.startswith("# "), path


def test_markdown_has_programs_and_outputs(site):
    text = (site / "en/reference/errors/locks/result-too-small/index.md").read_text(
        "utf-8"
    )
    program = (PROJECT.snippets / "value/bank_right.py").read_text("utf-8")
    unmarked = re.sub(r"  # \(\d\)$", "", text, flags=re.M)
    assert f"```python\n{program}```" in unmarked
    assert "$ python bank_right.py" in text
    assert "\nProvokes it: value/race.py\n" in text  # and not what its buttons say
    assert "](../" not in text


def test_robots_and_sitemap(site):
    assert address(site, "sitemap.xml") in (site / "robots.txt").read_text("utf-8")
    days = re.findall("<lastmod>(.*?)</lastmod>", (site / "sitemap.xml").read_text())
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


@pytest.mark.parametrize(
    "html, tongue, marked",
    [
        ("<p>「运行 4491」 is</p>", "en", ["运行 4491"]),
        ("<pre>运行</pre><p><code>运行</code></p><svg>运</svg>", "en", []),
        ("<p>他写 the lock was never released，见</p>", "zh", ["the lock was never"]),
        ("<p>用 NumPy array 的 shape</p>", "zh", []),
    ],
)
def test_quotations_name_their_language(html, tongue, marked):
    soup = BeautifulSoup(language.marked(html, tongue), "html.parser")
    found = [span.get_text().strip() for span in soup.select("span[lang]")]
    assert [text[: len(begin)] for text, begin in zip(found, marked, strict=True)] == (
        marked
    )


def test_large_files_are_compressed_too(tmp_path):
    made = tmp_path / "live/pyodide"
    made.mkdir(parents=True)
    (made / "large.wasm").write_bytes(bytes(2 * compressed.LARGE))
    (made / "small.mjs").write_text("export {}")
    assert compressed.main(str(tmp_path)) == 0
    assert compressed.main(str(tmp_path)) == 0  # again, as it is
    names = ["large.wasm", "large.wasm.br", "large.wasm.gz", "small.mjs"]
    assert sorted(path.name for path in made.iterdir()) == names
    assert compressed.main(str(made)) == 1
