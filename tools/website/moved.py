"""Leads from an anchor that a page had to the place where its subject is now.

    learn/races.md#event	learn/waiting.md#event

A line of `docs/moved.tsv` holds for both languages. The old page keeps the anchor as a
link that is shown to those who come for it; `site.js` follows it for them.
"""

from markupsafe import Markup

from pages.words import WORDS
from proof.project import Project, Wrong

NAME = "docs/moved.tsv"
LINK = Markup('<p><a id="{}" href="{}">{}</a></p>')


def read(project: Project) -> dict[str, dict[str, str]]:
    """Of each page its old anchors, each with the page and anchor that it is now."""
    found: dict[str, dict[str, str]] = {}
    path = project.root / NAME
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        old, tab, new = line.partition("\t")
        page, _, anchor = old.partition("#")
        if not (tab and anchor and ".md#" in new):
            raise Wrong(
                f"{NAME}:{number}: '{line}' names no two anchors",
                "write it as learn/old.md#anchor, a tab, learn/new.md#anchor",
            )
        found.setdefault(page, {})[anchor] = new
    return found


def links(moved: dict[str, str], file, files, language: str) -> str:
    """The old anchors of a page, each as a link to where it is now."""
    folder = "en/" if language == "en" else ""
    shown = Markup("")
    for anchor, new in moved.items():
        name, _, place = new.partition("#")
        target = files.get_file_from_path(folder + name)
        if not target:
            raise Wrong(
                f"{NAME}: there is no page {name}", "name one of both languages"
            )
        href = f"{target.url_relative_to(file)}#{place}"
        shown += LINK.format(anchor, href, WORDS[language]["moved"])
    return f'<div class="moved" data-search-exclude>{shown}</div>'
