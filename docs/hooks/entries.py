"""The entries of the error catalogue: pages whose `##` headings each name one error.

A heading of inline code alone names messages as they are printed; any other one names
what the reader sees. `.not-run` on it says that nobody provoked it here.
"""

import re
from dataclasses import dataclass
from pathlib import Path

HEADING = re.compile(
    r"^(?P<level>#{1,6}) (?P<title>.+?)"
    r"(?: \{ #(?P<anchor>[\w-]+)(?P<classes>(?: \.[\w-]+)*) \})?$"
)
MESSAGES = re.compile(r"`[^`]+`(?: / `[^`]+`)*")
FENCED = re.compile(r"^( *)```.*?^\1```", re.S | re.M)


@dataclass(frozen=True)
class Heading:
    level: int
    title: str
    anchor: str | None
    run: bool

    @property
    def messages(self) -> list[str]:
        """The messages it names, none if it names something else."""
        alone = MESSAGES.fullmatch(self.title)
        return re.findall(r"`([^`]+)`", self.title) if alone else []


def sections(markdown: str) -> list[tuple[Heading, str]]:
    """The headings of a page, each with the text up to the next one."""
    found: list[tuple[Heading, list[str]]] = []
    for line in FENCED.sub("", markdown).splitlines():
        if match := HEADING.match(line):
            run = ".not-run" not in (match["classes"] or "")
            level, title = len(match["level"]), match["title"]
            found.append((Heading(level, title, match["anchor"], run), []))
        elif found:
            found[-1][1].append(line)
    return [(heading, "\n".join(lines)) for heading, lines in found]


def entries(folder: Path) -> list[tuple[Path, Heading]]:
    """The entries of a folder of pages, each with its page."""
    return [
        (path, heading)
        for path in sorted(folder.glob("*.md"))
        if path.stem != "index"
        for heading, _ in sections(path.read_text(encoding="utf-8"))
        if heading.level == 2
    ]
