"""The sections of a built page: what the search of the site looks through."""

import re
from html.parser import HTMLParser

HEADINGS = {"h1", "h2", "h3", "h4"}
UNSEEN = {"script", "style", "svg", "button", "template"}
UNREAD = {"headerlink", "snippet__head", "output__command", "tabbed-labels"}
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr", "path", "source", "col"}
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


class Sections(HTMLParser):
    """Reads a page: `title`, `description`, and `found`, its sections."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.title = ""
        self.description = ""
        self.found: list[Section] = []
        self.open: list[str] = []
        self.skipped: int | None = None  # the depth of what is not searched
        self.in_article = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "meta" and values.get("name") == "description":
            self.description = values.get("content") or ""
        if tag == "article":
            self.in_article = True
        if tag == "title" and not self.title:
            self.open = ["title"]
        if not self.in_article or tag in VOID:
            return
        self.open.append(tag)
        if self.skipped is not None:
            return
        classes = (values.get("class") or "").split()
        if tag in UNSEEN or "data-search-exclude" in values or UNREAD & set(classes):
            self.skipped = len(self.open)
        elif tag in HEADINGS and "id" in values:
            self.found.append(Section(values["id"]))
        elif tag in BLOCKS:
            self.write(" ")

    def handle_endtag(self, tag):
        if tag == "article":
            self.in_article = False
        if tag not in self.open:
            return
        while self.open.pop() != tag:
            pass
        if self.skipped is not None and len(self.open) < self.skipped:
            self.skipped = None
        elif tag in BLOCKS:
            self.write(" ")

    def handle_data(self, data):
        if self.open == ["title"]:
            self.title += data
        elif self.skipped is None:
            self.write(data)

    def write(self, text: str) -> None:
        if not self.in_article or not self.found:
            return
        section = self.found[-1]
        if HEADINGS & set(self.open):
            section.heading.append(text)
        elif "pre" in self.open:
            section.programs.append(text)
        else:
            section.prose.append(text)
