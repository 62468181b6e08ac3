"""A Markdown extension: one line on a page shows a program and what it printed.

    markdown_extensions:
      - pages

It knows nothing of the generator that loads it, which gives it for each page what
`Pages` names.
"""

import re
from xml.etree import ElementTree as etree

from markdown import Extension
from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from pages.measured import filled
from pages.parts import HTML, Here
from pages.source import Directive, Source
from pages.views import VIEWS, Box
from proof.project import Wrong

PLACE = re.compile(r":::(\d+)")  # stands for a directive until it is shown


class PageErrors(ValueError):
    """What on a page cannot be shown: a line each, with page, line and fix."""


class Pages(Extension):
    """One page on its way from Markdown to HTML: its directives and what is wrong.

    `errors` is a list that takes what is wrong; without it that is raised.
    """

    def __init__(self, here: Here | None = None, errors: list | None = None) -> None:
        self.here, self.errors = here, errors
        self.waiting: dict[int, Directive] = {}
        self.wrong: list[Wrong] = []

    def extendMarkdown(self, md) -> None:
        md.shown = self
        md.preprocessors.register(TakeOut(md), "take_out", 100)
        md.parser.blockprocessors.register(PutIn(md.parser), "put_in", 110)
        md.treeprocessors.register(Check(md), "check", 0)


class TakeOut(Preprocessor):
    """Puts what the lab has measured in the place of each expression, and a number in
    the place of each directive."""

    def run(self, lines: list[str]) -> list[str]:
        page, text = self.md.shown, "\n".join(lines)
        here, page.wrong = page.here, []
        try:
            text = filled(text, here.evidence.project, here.page, here.first)
        except Wrong as wrong:
            page.wrong.append(wrong)
        source = Source(text, here.first)
        page.waiting = {d.number: d for d in source.directives}
        page.wrong += source.problems
        lines = text.split("\n")
        for directive in reversed(source.directives):
            start, end = directive.line - here.first, directive.end - here.first + 1
            indent = re.match(" *", lines[start])[0]
            lines[start:end] = [f"{indent}:::{directive.number}", ""]
        return lines


class PutIn(BlockProcessor):
    """Puts in the place of a number what its directive shows."""

    def test(self, parent, block) -> bool:
        return PLACE.fullmatch(block.strip()) is not None

    def run(self, parent, blocks) -> None:
        page = self.parser.md.shown
        number = int(PLACE.fullmatch(blocks.pop(0).strip())[1])
        directive = page.waiting.pop(number)
        try:
            if directive.kind not in VIEWS:
                raise directive.wrong(
                    f"'{directive}' is no directive",
                    f"write ::: KIND FILE with KIND one of {', '.join(VIEWS)}",
                )
            self.add(parent, VIEWS[directive.kind](page.here, directive), directive)
        except Wrong as wrong:
            page.wrong.append(wrong)

    def add(self, parent: etree.Element, box: Box, directive: Directive) -> None:
        if box.classes:
            tag = "details" if box.folded else "div"
            parent = etree.SubElement(parent, tag, {"class": box.classes})
        if box.text:
            tag = "summary" if box.folded else "p"
            etree.SubElement(parent, tag).text = box.text
        md = self.parser.md
        stash = md.htmlStash.store
        if box.above:
            etree.SubElement(parent, "p").text = stash(box.above)
        if box.notes:
            notes = etree.SubElement(parent, "ol", {"class": "snippet__notes"})
            for index, text in enumerate(box.notes.values(), 1):
                named = {"id": directive.note_id(index), "value": str(index)}
                back = HTML.back(md.shown.here, named["id"], index)
                etree.SubElement(notes, "li", named).text = stash(back) + text
        if box.below:
            etree.SubElement(parent, "p").text = stash(box.below)


class Check(Treeprocessor):
    """Reports what is wrong, and each directive that was not shown."""

    def run(self, root: etree.Element) -> None:
        page = self.md.shown
        wrong = page.wrong + [
            Wrong(
                f"'{directive}' is not shown",
                "write it at the start of a line, in no list, HTML or indented text",
                directive.line,
            )
            for directive in page.waiting.values()
        ]
        wrong.sort(key=lambda w: w.line or 0)
        found = [f"{page.here.page}:{w}" for w in wrong]
        if found and page.errors is not None:
            page.errors += found
        elif found:
            raise PageErrors("\n".join(found))


def makeExtension(**given) -> Pages:
    return Pages(**given)
