"""The Markdown extension `pages` for Zensical, which names the page in its context."""

from functools import cache
from pathlib import Path

from markdown import Extension
from zensical.config import get_config
from zensical.extensions.context import ContextPreprocessor

from pages import Pages
from pages.parts import Here
from pages.twins import FRONT
from proof.project import Project
from proof.record import Evidence


@cache
def evidence(root: Path) -> Evidence:
    return Evidence(Project(root))


class PagesForZensical(Extension):
    def extendMarkdown(self, md) -> None:
        config = get_config()
        name = ContextPreprocessor.from_markdown(md).page.path
        docs = Path(config["docs_dir"]).resolve()
        found = evidence(Path.cwd())
        page = docs / name
        front = FRONT.match(page.read_text(encoding="utf-8"))
        here = Here(
            found,
            config["theme"]["language"],
            found.project.shown(page),
            1 + (front[0].count("\n") if front else 0),
            "../" * name.count("/"),  # from the file: Zensical leads it to the page
        )
        Pages(here=here).extendMarkdown(md)


def makeExtension(**given) -> PagesForZensical:
    return PagesForZensical(**given)
