"""The built site's pages, each parsed once."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from pages.twins import pages
from pages.words import LANGUAGES
from tests.conftest import PROJECT

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}
VOID |= {"source", "track", "wbr"}


def built(language: str, key: str) -> str:
    """Where a page is in the built site: `learn/value.md` is learn/value/index.html."""
    stem = re.sub(r"(^|/)index$", r"\1", key.rpartition(".")[0])
    return f"{language}/{stem}/index.html".replace("//", "/")


KEYS = sorted({page.key for page in pages(PROJECT)})
PAGES = [built(language, key) for language in LANGUAGES for key in KEYS]
PATHS = ["index.html", "404.html", "zh/404.html", *PAGES]


class Built(HTMLParser):
    """What the tests ask of a page's HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.code: list[tuple[set[str], list[str]]] = []  # classes around it, text
        self.article: list[str] = []
        self.open: list[str] = []
        self.classes: list[str] = []  # of each open tag
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        self.tags.append((tag, values))
        if "id" in values:
            self.ids.add(values["id"])
        if tag in VOID:
            return
        self.open.append(tag)
        self.classes.append(values.get("class", ""))
        if tag == "pre":
            self.code.append((set(" ".join(self.classes).split()), []))

    def handle_endtag(self, tag):
        while tag in self.open:
            self.classes.pop()
            if self.open.pop() == tag:
                return

    def handle_data(self, data):
        if "article" in self.open:
            self.article.append(data)
        if "pre" in self.open:
            self.code[-1][1].append(data)

    @property
    def text(self) -> str:
        """What is read in its article."""
        return "".join(self.article)

    def named(self, *names: str) -> list[dict[str, str]]:
        """The attributes of each tag of these names."""
        return [values for name, values in self.tags if name in names]


@cache
def parsed(path: Path) -> Built:
    return Built(path.read_text(encoding="utf-8"))
