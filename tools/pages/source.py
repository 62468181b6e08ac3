"""A page as it is written, taken apart once for the extension, the twins and the tests.

A directive shows a program and what it printed; a note explains the one line of the
program that has its fragment:

    ::: snippet value/race.py
        - `seen + 1` Both workers write the same number.

An entry of the error catalogue is a page whose title names one error. One of inline
code alone names messages as they are printed, any other what the reader sees;
`.not-run` on it says that nobody provoked it here.
"""

import re
from dataclasses import dataclass, field

from proof.project import Wrong

DIRECTIVE = re.compile(r"::: (?P<kind>\w+) (?P<file>[^\s#]+)(#(?P<region>\w+))?")
NOTE = re.compile(r"- `(?P<key>[^`]+)` (?P<text>.+)")
FENCE = re.compile(r"\s*(?P<ticks>```+|~~~+) *(?P<language>[\w-]*)")
HEADING = re.compile(
    r"(?P<level>#{1,6}) (?P<title>.+?)"
    r"(?: \{ #(?P<anchor>[\w-]+)(?P<classes>(?: \.[\w-]+)*) \})?"
)
MESSAGES = re.compile(r"`[^`]+`(?: / `[^`]+`)*")


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


@dataclass
class Directive:
    """A directive, its notes by their fragments, and the lines where they are."""

    kind: str
    file: str
    region: str | None
    line: int
    number: int  # the first directive of a page is 1
    notes: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    end: int = 0  # its last line

    def __str__(self) -> str:
        region = f"#{self.region}" if self.region else ""
        return f"::: {self.kind} {self.file}{region}"

    def note_id(self, index: int) -> str:
        return f"note-{self.number}-{index}"

    def tab_id(self, index: int) -> str:
        return f"__tabbed_{self.number}_{index}"

    def wrong(self, problem: str, fix: str, note: str = "") -> Wrong:
        """A mistake in it, or in its note on a fragment."""
        return Wrong(problem, fix, self.lines[note] if note else self.line)


@dataclass
class Section:
    heading: Heading
    lines: list[str] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands below the heading up to the next one, without fences."""
        return "\n".join(self.lines)


class Source:
    r"""Markdown taken apart; `first` is the number of its first line in its file.

    What is not well formed is in `problems`, each with its line.

    ```python
    from pages.source import Source

    source = Source("::: code value/race.py\n    - `seen + 1` Both write the same.")
    print(source.directives[0])
    #> ::: code value/race.py
    print(source.directives[0].notes)
    #> {'seen + 1': 'Both write the same.'}
    print(Source("\n:::code value/race.py").problems[0].line)
    #> 2
    ```
    """

    def __init__(self, markdown: str, first: int = 1) -> None:
        self.directives: list[Directive] = []
        self.sections: list[Section] = []
        self.fences: list[tuple[int, str]] = []  # line and language
        self.prose: list[str] = []  # lines that are in no fence and name no program
        self.problems: list[Wrong] = []
        self.open: Directive | None = None  # whose notes may follow
        fence, above = "", ""
        for number, line in enumerate(markdown.split("\n"), first):
            found = FENCE.match(line)
            if fence:
                closes = found and found["ticks"].startswith(fence)
                fence = "" if closes and not found["language"] else fence
            elif found:
                fence, self.open = found["ticks"], None
                self.fences.append((number, found["language"]))
            else:
                self.take(line, number, above)
            above = line.strip()

    def take(self, line: str, number: int, above: str) -> None:
        """Take one line that is in no fence."""
        stripped = line.strip()
        heading = HEADING.fullmatch(line)
        if heading:
            run = ".not-run" not in (heading["classes"] or "")
            level, title = len(heading["level"]), heading["title"]
            named = Heading(level, title, heading["anchor"], run)
            self.sections.append(Section(named))
        elif self.sections:
            self.sections[-1].lines.append(line)
        self.prose.append("" if stripped.startswith(":::") else line)
        try:
            if stripped.startswith(":::"):
                if above and not self.open:
                    raise Wrong(
                        f"'{stripped}' follows a line of text",
                        "leave a blank line above it",
                        number,
                    )
                self.add(stripped, number)
            elif self.open and stripped:
                self.note(line, number)
            else:
                self.open = None
        except Wrong as wrong:
            self.problems.append(wrong)

    def add(self, line: str, number: int) -> None:
        match = DIRECTIVE.fullmatch(line)
        if not match:
            raise Wrong(
                f"'{line}' is no directive",
                "write ::: KIND FILE with spaces between, as ::: snippet value/race.py",
                number,
            )
        at = len(self.directives) + 1
        self.open = Directive(
            match["kind"], match["file"], match["region"], number, at, end=number
        )
        self.directives.append(self.open)
        if self.sections:
            self.sections[-1].directives.append(self.open)

    def note(self, line: str, number: int) -> None:
        self.open.end = number
        note = NOTE.fullmatch(line.strip())
        if not note or not line.startswith("    "):
            raise Wrong(
                f"'{line.strip()}' is no note on the directive above",
                "write it as four spaces, - `fragment` text, or leave a blank line",
                number,
            )
        if note["key"] in self.open.notes:
            raise Wrong(
                f"`{note['key']}` has a note already",
                "write one note a fragment",
                number,
            )
        self.open.notes[note["key"]] = note["text"]
        self.open.lines[note["key"]] = number
