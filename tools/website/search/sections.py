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
        self.heading: list[str] = []
        self.prose: list[str] = []
        self.programs: list[str] = []

    def row(self) -> list[str]:
        """Anchor, heading, text, and the names that only its programs have."""
        heading, prose = (
            " ".join("".join(parts).split()) for parts in (self.heading, self.prose)
        )
        told = set(NAME.findall(f"{heading} {prose}"))
        names = dict.fromkeys(NAME.findall("".join(self.programs)))
        more = " ".join(name for name in names if name not in told)
        return [self.anchor, heading, prose, more]


class Sections:
    """Reads a page: `title`, `description`, and `found`, its sections."""

    def __init__(self, html: str) -> None:
        self.title = ""
        self.description = ""
        self.found: list[Section] = []
        self.open: list[str] = []
        self.skipped: int | None = None  # the depth of what is not searched
        fromstring(html, HTMLParser(target=self))

    def start(self, tag, values):
        if tag == "meta" and values.get("name") == "description":
            self.description = values.get("content", "")
        self.open.append(tag)
        if self.skipped is not None or "article" not in self.open:
            return
        classes = values.get("class", "").split()
        if tag in UNSEEN or "data-search-exclude" in values or UNREAD & set(classes):
            self.skipped = len(self.open)
        elif tag in HEADINGS and "id" in values:
            self.found.append(Section(values["id"]))
        elif tag in BLOCKS:
            self.write(" ")

    def end(self, tag):
        self.open.pop()
        if self.skipped is not None and len(self.open) < self.skipped:
            self.skipped = None
        elif tag in BLOCKS:
            self.write(" ")

    def data(self, data):
        if self.open[1:] == ["head", "title"]:
            self.title += data
        elif self.skipped is None:
            self.write(data)

    def close(self) -> None:
        """The parser says that the page is at its end."""

    def write(self, text: str) -> None:
        if "article" not in self.open or not self.found:
            return
        section = self.found[-1]
        if HEADINGS & set(self.open):
            section.heading.append(text)
        elif "pre" in self.open:
            section.programs.append(text)
        else:
            section.prose.append(text)
