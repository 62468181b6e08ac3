"""Leads from an anchor that a page had to the place where its subject is now.

    learn/races.md#event	learn/waiting.md#event

A line of `docs/moved.tsv` holds for both languages. The old page keeps the anchor as a
link that is shown to those who come for it; `site.js` follows it for them. A page that
is no longer there leads to where its first line says.
"""

from collections.abc import Iterator

from markupsafe import Markup
from mkdocs.structure.files import File

from pages.words import WORDS
from proof.project import Project, Wrong

NAME = "docs/moved.tsv"
GONE = Markup("""<!doctype html>
<html lang="{}">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>{}</title>
{}
<script>
  const old = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  location.replace((old ?? document.links[0]).href)
</script>
</html>
""")
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


def gone(moved: dict[str, dict[str, str]], files, config) -> Iterator[File]:
    """For each page that is no longer there a file that leads to where it is now."""
    language = config.theme["language"]
    folder = "en/" if language == "en" else ""
    for name, anchors in moved.items():
        if not files.get_file_from_path(folder + name):
            path = f"{folder}{name.removesuffix('.md')}/index.html"
            file = File.generated(config, path, content="")
            title = WORDS[language]["moved"]
            shown = links(anchors, file, files, language)
            file.content_string = GONE.format(language, title, Markup(shown))
            yield file


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
