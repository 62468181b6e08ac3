"""The pages as files: what stands on them, and whether a page and its twin agree.

`python -m tests.pages` writes into every page the hash of its twin as it is now.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from entries import Heading, sections
from snippet_blocks import Directive, directives

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LANGUAGES = ("en", "zh")
TWIN = re.compile(r'^(twin: |  "twin": ")([0-9a-f]{8})', re.M)
FENCE = re.compile(r"^\s*(```+|~~~+) *([\w-]*)")
CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Page:
    path: Path

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @property
    def key(self) -> str:
        """The path below the language's folder: the same for both twins."""
        return str(self.path.relative_to(DOCS / self.language))

    @property
    def language(self) -> str:
        return self.path.relative_to(DOCS).parts[0]

    @property
    def twin(self) -> "Page":
        other = LANGUAGES[1 - LANGUAGES.index(self.language)]
        return Page(DOCS / other / self.key)

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def hash(self) -> str:
        """Of all but the twin's hash in it, so that two pages can name each other's."""
        rest = TWIN.sub("", self.text)
        return hashlib.sha256(rest.encode()).hexdigest()[:8]

    @property
    def named_twin(self) -> str | None:
        match = TWIN.search(self.text)
        return match and match[2]

    @cached_property
    def cells(self) -> list[tuple[str, str]]:
        """The page's parts as (kind, text); a Markdown page has one."""
        if self.path.suffix == ".md":
            return [
                ("markdown", re.sub(r"\A---\n.*?\n---\n", "", self.text, flags=re.S))
            ]
        cells = json.loads(self.text)["cells"]
        return [(cell["cell_type"], "".join(cell["source"])) for cell in cells]

    @cached_property
    def markdown(self) -> str:
        return "\n\n".join(text for kind, text in self.cells if kind == "markdown")

    @cached_property
    def code(self) -> list[str]:
        return [text for kind, text in self.cells if kind == "code"]

    @cached_property
    def directives(self) -> list[Directive]:
        return [directive for _, directive in directives(self.markdown)]

    @cached_property
    def fences(self) -> list[tuple[int, str]]:
        """The language of every fence, with its line number."""
        found, open_fence = [], None
        for number, line in enumerate(self.text.splitlines(), 1):
            match = FENCE.match(line)
            if not match:
                continue
            if open_fence is None:
                open_fence = match[1]
                found.append((number, match[2]))
            elif match[1].startswith(open_fence) and not match[2]:
                open_fence = None
        return found

    @cached_property
    def sections(self) -> list[tuple[Heading, str]]:
        return sections(self.markdown)

    @property
    def headings(self) -> list[Heading]:
        return [heading for heading, _ in self.sections]

    @cached_property
    def paragraphs(self) -> list[str]:
        """Prose without fences, directives' first lines and inline code."""
        plain = re.sub(r"^( *)```.*?^\1```", "", self.markdown, flags=re.S | re.M)
        plain = re.sub(r"^:::.*$", "\n", plain, flags=re.M)
        plain = re.sub(r"(`+)[^`]+\1", "", plain)
        return [
            block for block in re.split(r"\n\s*\n|\n(?=\s*- )", plain) if block.strip()
        ]


def pages() -> list[Page]:
    """All pages of both languages."""
    paths = [
        path
        for language in LANGUAGES
        for path in sorted((DOCS / language).rglob("*"))
        if path.suffix in (".md", ".ipynb") and ".ipynb_checkpoints" not in path.parts
    ]
    return [Page(path) for path in paths]


def stamp() -> None:
    hashes = {page.path: page.twin.hash for page in pages() if page.twin.path.exists()}
    for path, now in hashes.items():
        text = path.read_text(encoding="utf-8")
        stamped = TWIN.sub(rf"\g<1>{now}", text, count=1)
        path.write_text(stamped, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    stamp()
