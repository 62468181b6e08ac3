"""The built site's pages, each parsed once."""

import datetime
import os
import re
from functools import cache
from pathlib import Path

from lxml.html import document_fromstring

from pages.twins import pages
from pages.words import LANGUAGES
from tests.conftest import PROJECT


def built(language: str, key: str) -> str:
    """Where a page is in the built site: `learn/value.md` is learn/value/index.html."""
    stem = re.sub(r"(^|/)index$", r"\1", key.rpartition(".")[0])
    return f"{language}/{stem}/index.html".replace("//", "/")


KEYS = sorted({page.key for page in pages(PROJECT)})
PAGES = [built(language, key) for language in LANGUAGES for key in KEYS]
PATHS = ["index.html", "404.html", "zh/404.html", *PAGES]

KINDS = (  # a page of each kind
    "index.md",
    "learn/value.md",
    "learn/races.md",
    "recipes/index.md",
    "recipes/pool-counter.md",
    "reference/errors/index.md",
    "reference/errors/locks/index.md",
    "reference/errors/locks/lock-never-free.md",
    "reference/verification.md",
    "reference/api/value-and-array.md",
    "lab/cost.ipynb",
)


def in_turn(number: int) -> list[str]:
    """A page of each kind and `number` of the rest, others each day; with EVERYTHING in
    the environment, as in the public pipeline, every page."""
    if "EVERYTHING" in os.environ:
        return PAGES
    kinds = [built(language, kind) for language in LANGUAGES for kind in KINDS]
    kinds = [path for path in kinds if path in PAGES]
    rest = [path for path in PAGES if path not in kinds]
    first = datetime.date.today().toordinal() * number % max(len(rest), 1)
    return [*kinds, *(rest[first:] + rest[:first])[:number]]


class Built:
    """What the tests ask of a page's HTML."""

    def __init__(self, html: str) -> None:
        root = document_fromstring(html)
        self.tags: list[tuple[str, dict[str, str]]] = [
            (element.tag, dict(element.attrib)) for element in root.iter("*")
        ]
        self.ids = {values["id"] for _, values in self.tags if "id" in values}
        self.text = "".join(root.xpath("//article//text()"))  # what is read
        self.code: list[tuple[set[str], str]] = [  # classes around it, text
            (classes_around(pre), "".join(pre.itertext())) for pre in root.iter("pre")
        ]

    def named(self, *names: str) -> list[dict[str, str]]:
        """The attributes of each tag of these names."""
        return [values for name, values in self.tags if name in names]


def classes_around(element) -> set[str]:
    return set(" ".join(element.xpath("ancestor-or-self::*/@class")).split())


@cache
def parsed(path: Path) -> Built:
    return Built(path.read_text(encoding="utf-8"))
