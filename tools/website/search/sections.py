"""The sections of a built page: what the search of the site looks through."""

import re

from lxml.etree import HTMLParser, fromstring

HEADINGS = {"h1", "h2", "h3", "h4"}
UNSEEN = {"script", "style", "svg", "button", "template"}
UNREAD = {"headerlink", "snippet__head", "output__command", "tabbed-labels"}
BLOCKS = {"p", "li", "tr", "td", "th", "div", "pre", "table", "dt", "dd", "summary"}
NAME = re.compile(r"[A-Za-z_]\w+")


class Section:
    def __init__(self, anchor: str) -> None:
        self.anchor = anchor
        self.texts: dict[str, list[str]] = {"heading": [], "prose": [], "programs": []}

    def row(self) -> list[str]:
        """Anchor, heading, text, and the names that only its programs have."""
        heading, prose, programs = map("".join, self.texts.values())
        heading, prose = " ".join(heading.split()), " ".join(prose.split())
        told = set(NAME.findall(f"{heading} {prose}"))
        names = dict.fromkeys(NAME.findall(programs))
        more = " ".join(name for name in names if name not in told)
        return [self.anchor, heading, prose, more]


class Sections:
    """Reads a page: `title`, `description`, and `found`, its sections."""

    def __init__(self, html: str) -> None:
        page = fromstring(html, HTMLParser(remove_comments=True))
        self.title = page.findtext("head/title", "")
        said = page.find("head/meta[@name='description']")
        self.description = "" if said is None else said.get("content")
        self.found: list[Section] = []
        for article in page.iter("article"):
            self.read(article, "prose")

    def read(self, element, kind: str) -> None:
        """Take the texts of an element; `kind` is what they are."""
        tag, values = element.tag, element.attrib
        unread = UNREAD & set(values.get("class", "").split())
        if tag in UNSEEN or unread or "data-search-exclude" in values:
            return
        if tag in HEADINGS:
            kind = "heading"
            if "id" in values:
                self.found.append(Section(values["id"]))
        elif tag == "pre":
            kind = "programs"
        self.write(element.text, kind)
        for child in element:
            between = " " if child.tag in BLOCKS else ""
            self.write(between, kind)
            self.read(child, kind)
            self.write(between + (child.tail or ""), kind)

    def write(self, text: str | None, kind: str) -> None:
        if text and self.found:
            self.found[-1].texts[kind].append(text)
