"""A page as Markdown, with its programs and what they printed, for readers that are
programs themselves."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

LEFT_OUT = {"headerlink", "moved", "snippet__tools", "report", "report-link"}
LEFT_OUT |= {"snippet__back", "live__editor"}
NAMED = {"snippet__head", "badges"}  # of which the words stay
COLORED = re.compile(r'<span class="\w{1,3}">([^<]*)</span>')  # a word of a program


@dataclass(frozen=True)
class Shown:
    """A page as it is listed: its address, title, section, and text."""

    url: str
    title: str
    section: str
    description: str
    text: str

    @classmethod
    def of(cls, page) -> "Shown":
        url = page.canonical_url or page.abs_url or page.url
        title = BeautifulSoup(page.title or "", "lxml").get_text()
        section = page.ancestors[-1].title if page.ancestors else ""
        said = page.meta.get("description", "")
        return cls(url, title, section, said, text(page.content or "", url))


class Converter(MarkdownConverter):
    def convert_pre(self, el, text, parent_tags):
        language = "text" if el.find_parent(class_="output") else "python"
        return f"\n\n```{language}\n{el.get_text().rstrip()}\n```\n\n"


OPTIONS = dict(heading_style="atx", bullets="-", autolinks=False)
OPTIONS |= dict(escape_asterisks=False, escape_underscores=False, escape_misc=False)


def text(html: str, url: str) -> str:
    """A page's HTML as Markdown, its links whole.

    ```python
    from publish.markdown import text

    print(text('<p>See <a href="../b/">b</a>.</p>', "https://x.org/a/"))
    #> See [b](https://x.org/b/).
    ```
    """
    soup = BeautifulSoup(COLORED.sub(r"\1", html), "lxml")
    for element in soup.find_all(True):
        if "_decomposed" not in vars(element):  # the property searches the element
            prepare(soup, element, set(element.get("class", ())), url)
    return Converter(**OPTIONS).convert_soup(soup).strip()


def prepare(soup: BeautifulSoup, element, kinds: set[str], url: str) -> None:
    """Leave of an element what Markdown can say."""
    if kinds & LEFT_OUT or element.name in ("script", "style"):
        element.decompose()
    elif kinds & NAMED or element.name == "summary":
        for tools in element.select(".snippet__tools, label"):
            tools.decompose()
        words = (element.summary or element).get_text(" ")
        element.replace_with(named(soup, words))
    elif "snippet__mark" in kinds:
        element.replace_with(f"  # ({element['data-number']})")
    elif "tabbed-set" in kinds:
        labels = element.find(class_="tabbed-labels").extract()
        blocks = element.find_all(class_="tabbed-block")
        for label, block in zip(labels.find_all("label"), blocks, strict=True):
            block.insert(0, named(soup, label.get_text()))
    elif element.name == "svg" or "drawn" in kinds:
        drawn = element.find(attrs={"aria-label": True}) or element
        element.replace_with(named(soup, drawn.get("aria-label", "")))
    elif element.name == "a" and element.get("href"):
        element["href"] = urljoin(url, element["href"])


def named(soup: BeautifulSoup, words: str):
    paragraph = soup.new_tag("p")
    paragraph.string = " ".join(words.split())
    return paragraph
