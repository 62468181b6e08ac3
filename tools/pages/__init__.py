"""A Markdown extension: one line on a page shows a program and what it printed.

    markdown_extensions:
      - pages

It knows nothing of the generator that loads it. One that builds many pages gives it
what `Pages` names; alone it takes the project of the current folder, and raises for a
page what is wrong with it.
"""

import re
from xml.etree import ElementTree as etree

from markdown import Extension
from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from pages.measured import filled, from_page
from pages.parts import HTML, Here
from pages.source import Directive, Source
from pages.views import VIEWS, Box
from proof.project import Wrong, here
from proof.record import Evidence

PLACE = re.compile(r":::(\d+)")  # stands for a directive until it is shown


class PageErrors(ValueError):
    """What on a page cannot be shown: a line each, with page, line and fix."""


class Pages(Extension):
    def __init__(self, **given) -> None:
        self.config = {
            "here": ["", "the page, as pages.parts.Here"],
            "language": ["en", "of the words, where no page is given"],
            "errors": ["", "a list that takes errors; without it they are raised"],
        }
        super().__init__(**given)

    def extendMarkdown(self, md) -> None:
        page = Shown(md, self.getConfigs())
        md.preprocessors.register(Fill(page), "fill", 105)
        md.preprocessors.register(TakeOut(page), "take_out", 100)
        md.parser.blockprocessors.register(PutIn(page), "put_in", 110)
        md.treeprocessors.register(Check(page), "check", 0)


class Shown:
    """One page on its way from Markdown to HTML: its directives and their errors."""

    def __init__(self, md, config: dict) -> None:
        self.md, self.errors = md, config["errors"]
        self.here = config["here"] or Here(Evidence(here()), config["language"])
        self.waiting: dict[int, Directive] = {}
        self.wrong: list[Wrong] = []


class Fill(Preprocessor):
    """Puts what the lab has measured in the place of each expression."""

    def __init__(self, page: Shown) -> None:
        super().__init__(page.md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        here, text = self.page.here, "\n".join(lines)
        self.page.wrong = []
        project = here.evidence.project
        try:
            text = filled(text, project, from_page(here.page), here.first)
        except Wrong as wrong:
            self.page.wrong.append(wrong)
        return text.split("\n")


class TakeOut(Preprocessor):
    """Puts a number in the place of each directive."""

    def __init__(self, page: Shown) -> None:
        super().__init__(page.md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        first = self.page.here.first
        source = Source("\n".join(lines), first)
        self.page.waiting = {d.number: d for d in source.directives}
        self.page.wrong += source.problems
        kept, rest = [], 0
        for directive in source.directives:
            start, end = directive.line - first, directive.end - first + 1
            indent = re.match(" *", lines[start])[0]
            kept += [*lines[rest:start], f"{indent}:::{directive.number}", ""]
            rest = end
        return kept + lines[rest:]


class PutIn(BlockProcessor):
    """Puts in the place of a number what its directive shows."""

    def __init__(self, page: Shown) -> None:
        super().__init__(page.md.parser)
        self.page = page

    def test(self, parent, block) -> bool:
        return PLACE.fullmatch(block.strip()) is not None

    def run(self, parent, blocks) -> None:
        number = int(PLACE.fullmatch(blocks.pop(0).strip())[1])
        directive = self.page.waiting.pop(number)
        try:
            box = VIEWS[directive.kind](self.page.here, directive)
        except Wrong as wrong:
            self.page.wrong.append(wrong)
        else:
            self.add(parent, box, directive)

    def add(self, parent: etree.Element, box: Box, directive: Directive) -> None:
        if box.classes:
            tag = "details" if box.folded else "div"
            parent = etree.SubElement(parent, tag, {"class": box.classes})
        if box.text:
            tag = "summary" if box.folded else "p"
            etree.SubElement(parent, tag).text = box.text
        stash = self.page.md.htmlStash.store
        if box.above:
            etree.SubElement(parent, "p").text = stash(box.above)
        if box.notes:
            notes = etree.SubElement(parent, "ol", {"class": "snippet__notes"})
            for index, text in enumerate(box.notes.values(), 1):
                named = {"id": directive.note_id(index), "value": str(index)}
                back = HTML.back(self.page.here, named["id"], index)
                etree.SubElement(notes, "li", named).text = stash(back) + text
        if box.below:
            etree.SubElement(parent, "p").text = stash(box.below)


class Check(Treeprocessor):
    """Reports what is wrong, and each directive that was not shown."""

    def __init__(self, page: Shown) -> None:
        super().__init__(page.md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        wrong = self.page.wrong + [
            Wrong(
                f"'{directive}' is not shown",
                "write it at the start of a line, in no list, HTML or indented text",
                directive.line,
            )
            for directive in self.page.waiting.values()
        ]
        name = self.page.here.page
        found = [f"{name}:{w}" for w in sorted(wrong, key=lambda w: w.line or 0)]
        if found and isinstance(self.page.errors, list):
            self.page.errors += found
        elif found:
            raise PageErrors("\n".join(found))


def makeExtension(**given) -> Pages:
    return Pages(**given)
