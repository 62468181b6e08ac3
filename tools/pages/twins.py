"""The pages as files: each with its twin in the other language."""

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pages.source import Directive, Heading, Section, Source
from pages.words import LANGUAGES
from proof.project import Project, Wrong

TWIN = re.compile(r'^(twin: |  "twin": ")([0-9a-f]{8})', re.M)
FRONT = re.compile(r"\A---\n(.*?\n)?---\n+", re.S)
CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True)
class Page:
    project: Project
    path: Path

    @property
    def name(self) -> str:
        return self.project.shown(self.path)

    @cached_property
    def key(self) -> str:
        """The path below the language's folder: the same for both twins."""
        return self.path.relative_to(self.project.docs / self.language).as_posix()

    @cached_property
    def language(self) -> str:
        return self.path.relative_to(self.project.docs).parts[0]

    @property
    def twin(self) -> "Page":
        other = LANGUAGES[1 - LANGUAGES.index(self.language)]
        return Page(self.project, self.project.docs / other / self.key)

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def hash(self) -> str:
        """Of all but the twin's hash in it, so that two pages can name each other's; of
        one that names none yet, as if it did."""
        named = self.naming("0" * 8) if self.path.suffix == ".md" else self.text
        rest = TWIN.sub("", named)
        return hashlib.sha256(rest.encode()).hexdigest()[:8]

    @property
    def named_twin(self) -> str | None:
        match = TWIN.search(self.text)
        return match and match[2]

    @property
    def short(self) -> bool:
        """Whether it leaves out sections that its twin has."""
        return bool(re.search("^short: true$", self.text, re.M))

    @property
    def description(self) -> str | None:
        """What search engines and chats show of it."""
        match = re.search(r'^(?:  ")?description"?: *(.*\S)', self.text, re.M)
        return match and match[1].removesuffix(",").strip('"').replace('\\"', '"')

    @cached_property
    def cells(self) -> list[tuple[str, str]]:
        """The page's parts as (kind, text); a Markdown page has one."""
        if self.path.suffix == ".md":
            return [("markdown", FRONT.sub("", self.text))]
        cells = json.loads(self.text)["cells"]
        return [(cell["cell_type"], "".join(cell["source"])) for cell in cells]

    @cached_property
    def markdown(self) -> str:
        return "\n\n".join(text for kind, text in self.cells if kind == "markdown")

    @cached_property
    def code(self) -> list[str]:
        return [text for kind, text in self.cells if kind == "code"]

    @cached_property
    def source(self) -> Source:
        above = 0
        if self.path.suffix == ".md":
            above = self.text.count("\n") - self.markdown.count("\n")
        return Source(self.markdown, 1 + above)

    @property
    def directives(self) -> list[Directive]:
        return self.source.directives

    @property
    def sections(self) -> list[Section]:
        return self.source.sections

    @property
    def headings(self) -> list[Heading]:
        return [section.heading for section in self.sections]

    def naming(self, twin: str) -> str:
        """Its text with a hash of its twin."""
        if self.named_twin:
            return TWIN.sub(rf"\g<1>{twin}", self.text, count=1)
        if self.path.suffix != ".md":
            raise Wrong(f"{self.name} names no twin", 'give its metadata a "twin"')
        if self.text.startswith("---\n"):
            return self.text.replace("---\n", f"---\ntwin: {twin}\n", 1)
        return f"---\ntwin: {twin}\n---\n{self.text}"


def pages(project: Project) -> list[Page]:
    """All pages of both languages."""
    return [
        Page(project, path)
        for language in LANGUAGES
        for path in sorted((project.docs / language).rglob("*"))
        if path.suffix in (".md", ".ipynb") and ".ipynb_checkpoints" not in path.parts
    ]


def entries(folder: Path, project: Project) -> list[Page]:
    """The entries of the error catalogue in a folder: all its pages but the lists."""
    paths = sorted(folder.rglob("*.md"))
    return [Page(project, path) for path in paths if path.stem != "index"]
