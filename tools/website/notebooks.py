"""Makes a rendered notebook a page like the others.

Of what nbconvert renders only text, code and outputs stay: no wrappers, styles or
scripts. Headings carry their id as on every page, `## Measure { #measure }`, and links
name files. Code that gave something is folded, below what it gave. A notebook is run
again when it or a file of `snippets/lab` has changed.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path, PurePosixPath
from posixpath import normpath

from bs4 import BeautifulSoup
from mkdocs.structure.files import File, Files

from pages.words import WORDS
from proof.project import Project, Wrong

PARTS = ".jp-RenderedMarkdown, .highlight-ipynb, .jp-RenderedText, .jp-RenderedHTML"
GAVE = {"jp-RenderedText", "jp-RenderedHTML"}  # of code
HEADING = re.compile(r"(?P<title>.+?)\s*\{ #(?P<id>[\w-]+) \}")


def configure(config, project: Project, language: str) -> None:
    """Let mkdocs-jupyter keep what it has run until a program of the lab changes."""
    files = [*project.programs("lab"), *sorted(project.snippets.glob("lab/*.json"))]
    found = [path.read_bytes() for path in files]
    state = hashlib.sha256(b"".join([sys.version.encode(), *found])).hexdigest()
    if jupyter := config.plugins.get("mkdocs-jupyter"):
        jupyter.config["cache_dir"] = f".cache/notebooks/{language}-{state[:16]}"


def light(html: str, page, files, language: str) -> str:
    """A notebook's HTML as that of a page, whose title and the like are set on the way.

    Raises Wrong for a heading without an id and a link to no file.
    """
    soup = BeautifulSoup(html, "html.parser")
    ids = {}
    for heading in soup.find_all(re.compile("^h[1-6]$")):
        for link in heading.select("a.anchor-link"):
            link.decompose()
        match = HEADING.fullmatch(heading.get_text().strip())
        if not match:
            raise Wrong(
                f"{page.file.src_uri}: '{heading.get_text()}' has no id",
                "write it as ## Title { #id }",
            )
        ids[heading.get_text().strip()] = match
        heading.attrs = {"id": match["id"]}
        heading.string = match["title"]
        link = soup.new_tag(
            "a", attrs={"class": "headerlink", "href": f"#{match['id']}"}
        )
        link.string = "¶"
        heading.append(link)
    for link in soup.select(".jp-RenderedMarkdown a[href]"):
        link["href"] = resolved(link["href"], page, files)
    for item in entries(page.toc):
        match = ids[item.title.strip()]
        item.title, item.id = match["title"], match["id"]
    page.title = page.toc.items[0].title
    notebook = json.loads(Path(page.file.abs_src_path).read_text(encoding="utf-8"))
    page.meta["description"] = notebook["metadata"].get("description", "")
    return "\n".join(ordered(soup.select(PARTS), WORDS[language]["code"]))


def ordered(elements, word: str) -> Iterator[str]:
    """The parts of a page; code that gave something comes after that, folded."""
    folded: list[str] = []
    for element, after in zip_longest(elements, elements[1:]):
        if "highlight-ipynb" in element["class"] and after and GAVE & {*after["class"]}:
            code = f"<summary>{word}</summary>{part(element)}"
            folded = [f'<details class="code">{code}</details>']
        else:
            yield from [part(element), *folded]
            folded = []


def part(element) -> str:
    kinds = element["class"]
    inner = element.decode_contents().strip()
    if "highlight-ipynb" in kinds:
        code = element.pre.decode_contents()
        return f'<div class="highlight"><pre><code>{code}</code></pre></div>'
    if "jp-RenderedText" in kinds:
        text = element.pre.decode_contents()
        return f'<div class="output no-copy"><pre><code>{text}</code></pre></div>'
    if "jp-RenderedHTML" in kinds:
        return f'<figure class="drawn">{inner}</figure>'
    return inner


def resolved(href: str, page, files) -> str:
    """A link to a file of the site as a link to its page."""
    if "://" in href or href.startswith("#"):
        return href
    path, _, anchor = href.partition("#")
    file = linked(path, page.file, files)
    if not file:
        raise Wrong(
            f"{page.file.src_uri}: there is no {path}", "link to a page or snippet"
        )
    return file.url_relative_to(page.file) + (f"#{anchor}" if anchor else "")


def linked(path: str, notebook: File, files: Files) -> File | None:
    """The file of the site that a notebook names."""
    wanted = normpath(f"{PurePosixPath(notebook.src_uri).parent}/{path}")
    return files.get_file_from_path(wanted[max(wanted.find("snippets/"), 0) :])


def entries(items):
    for item in items:
        yield item
        yield from entries(item.children)
