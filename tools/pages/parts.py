"""The parts that a program is shown by: its header, its code, its output, its tabs."""

import ast
import re
import textwrap
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from pages.badges import badges
from pages.labels import label
from pages.source import Directive
from pages.words import WORDS
from proof.comparison import MARK
from proof.outputs import Recording
from proof.project import Wrong
from proof.record import Evidence

COLORLESS = re.compile('<span class="[nwop]">([^<]*)</span>')
ICONS = {
    "copy": "M19 21H8V7h11m0-2H8a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 "
    "2 0 0 0-2-2m-3-4H4a2 2 0 0 0-2 2v14h2V3h12V1Z",
    "download": "M5 20h14v-2H5m14-9h-4V3H9v6H5l7 7 7-7Z",
}


@dataclass(frozen=True)
class Here:
    """The page that is shown, and what is known of the programs.

    `page` names it in messages, `first` is the line of its file that its Markdown
    begins with, and `base` the way from it to the folder that holds `snippets/`.
    """

    evidence: Evidence
    language: str = "en"
    page: str = "page"
    first: int = 1
    base: str = ""

    def says(self, key: str, *values: object) -> str:
        return WORDS[self.language][key].format(*values)


def program(here: Here, directive: Directive) -> Path:
    """The program that a directive names: of `snippets/`, or of `tools/study/`."""
    project = here.evidence.project
    study = directive.file.startswith("study/")
    path = (project.root / "tools" if study else project.snippets) / directive.file
    if path.suffix != ".py" or not path.is_file():
        raise Wrong(
            f"there is no snippet {directive.file}",
            f"name a file of snippets/ or write snippets/{directive.file}",
            directive.line,
        )
    return path


def outputs(here: Here, directive: Directive) -> list[Recording]:
    """The recorded outputs that are shown; what only Wine prints is not."""
    path = program(here, directive)
    try:
        found = here.evidence.outputs(path)
    except Wrong as wrong:
        raise Wrong(wrong.problem, wrong.fix, directive.line) from None
    if not found or found[0].words or not all(r.text for r in found):
        fix = f"pytest --record snippets/{directive.file}"
        if path.parent.name == "study":
            fix = f"python -m study.{path.stem}"
        raise Wrong(f"{directive.file} has no recorded output", fix, directive.line)
    return [recording for recording in found if "wine" not in recording.words]


def header(
    here: Here, directive: Directive, lead: str, copied: str | None = None
) -> str:
    link = f"{here.base}snippets/{directive.file}"
    name = escape(directive.file)
    lead = f'<span class="snippet__lead">{lead}</span> ' if lead else ""
    button = ""
    if copied is not None:
        title = here.says("copy", name)
        button = (
            f'<button class="snippet__tool" type="button" title="{title}" '
            f'aria-label="{title}" data-clipboard-text="{attribute(copied)}">'
            f"{icon('copy')}</button>"
        )
    title = here.says("download", name)
    return (
        f'<div class="snippet__head">{lead}<a class="snippet__name" href="{link}">'
        f'{name}</a><span class="snippet__tools">{button}<a class="snippet__tool" '
        f'href="{link}" download title="{title}" aria-label="{title}">'
        f"{icon('download')}</a></span></div>"
    )


def listing(here: Here, directive: Directive) -> str:
    """The program, or one function of it, with a mark on each line that has a note."""
    path = program(here, directive)
    code = whole = path.read_text(encoding="utf-8")
    lead = here.says(directive.kind) if directive.kind in ("error", "cure") else ""
    if directive.region:
        code = region(whole, directive.region)
        lead = f"{lead} {here.says('part')}".strip()
        if code is None:
            raise Wrong(
                f"snippets/{directive.file} has no {directive.region}",
                "name a function or class at its top level",
                directive.line,
            )
    lines = list(highlighted(code))
    for index, fragment in enumerate(directive.notes, 1):
        at = [n for n, text in enumerate(code.splitlines()) if fragment in text]
        if len(at) != 1:
            raise Wrong(
                f"'{fragment}' is in {len(at)} lines of {directive.file}",
                "use a fragment that exactly one line has",
                directive.lines[fragment],
            )
        lines[at[0]] += (
            f'<a class="snippet__mark" href="#{note_id(directive, index)}" '
            f'data-number="{index}" aria-label="{here.says("note", index)}"></a>'
        )
    html = "\n".join(lines)
    return (
        header(here, directive, lead, whole)
        + f'<div class="highlight no-copy"><pre><code>{html}\n</code></pre></div>'
    )


def note_id(directive: Directive, index: int) -> str:
    return f"note-{directive.number}-{index}"


def screen(here: Here, text: str) -> str:
    """A recorded output as a terminal shows it."""
    command, *rest = text.splitlines()
    shown = "\n".join(varying(line) for line in rest)
    body = f'<span class="output__command">{escape(command)}</span>\n{shown}\n'
    legend = ""
    if MARK.search(text):
        legend = (
            f'<p class="output__legend" data-search-exclude>{here.says("varies")}</p>'
        )
    return (
        f'<div class="output no-copy" role="group" aria-label="{here.says("output")}">'
        f"<pre><code>{body}</code></pre>{legend}</div>"
    )


def tabs(
    here: Here, directive: Directive, found: list[Recording], shown: list[str]
) -> str:
    """What each recording shows, as Material's tabs where there are several, and below
    it where the program was run."""
    number = directive.number
    ids = [f"__tabbed_{number}_{index}" for index in range(1, len(found) + 1)]
    where = provenance(here, directive, found, ids)
    if len(found) == 1:
        return shown[0] + where
    inputs = "".join(
        f'<input id="{tab}" name="__tabbed_{number}" type="radio">' for tab in ids
    ).replace("<input", '<input checked="checked"', 1)
    labels = "".join(
        f'<label for="{tab}">{escape(label(recording, found, here.language))}</label>'
        for tab, recording in zip(ids, found, strict=True)
    )
    blocks = "".join(f'<div class="tabbed-block">{html}</div>' for html in shown)
    return (
        f'<div class="tabbed-set tabbed-alternate" '
        f'data-tabs="{number}:{len(found)}">{inputs}'
        f'<div class="tabbed-labels">{labels}</div>'
        f'<div class="tabbed-content">{blocks}</div></div>{where}'
    )


def provenance(
    here: Here, directive: Directive, found: list[Recording], ids: list[str]
) -> str:
    """Where the program was run; nothing if it or an output changed since, or if only
    some lines of the output are shown."""
    path = program(here, directive)
    if directive.kind == "output" and directive.region:
        return ""
    runs = here.evidence.runs(path)
    if not runs:
        return ""
    shown = {
        recording: (label(recording, found, here.language), tab)
        for recording, tab in zip(found, ids or [""] * len(found), strict=True)
    }
    return badges(here.evidence, path, shown, here.language)


def table(heads: list[str], rows: list[list[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(
        "<tr>"
        + "".join(f"<td><code>{varying(cell)}</code></td>" for cell in row)
        + "</tr>"
        for row in rows
    )
    return (
        '<div class="facts" tabindex="0"><table class="facts__table">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def varying(line: str) -> str:
    return MARK.sub(r'<span class="varies">\1</span>', escape(line))


@cache
def highlighted(code: str) -> tuple[str, ...]:
    """A program's lines in HTML, without spans for names, spaces and signs."""
    lexed = highlight(code, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
    return tuple(COLORLESS.sub(r"\1", lexed).splitlines())


def attribute(text: str) -> str:
    """Text as an attribute's value that a parser gives back to the byte."""
    return escape(text).replace("\n", "&#10;").replace("\t", "&#9;")


def icon(name: str) -> str:
    return (
        '<svg aria-hidden="true" viewBox="0 0 24 24" width="18" height="18">'
        f'<path fill="currentColor" d="{ICONS[name]}"/></svg>'
    )


def region(code: str, name: str) -> str | None:
    """The source of a program's top-level function or class, or None.

    >>> region("def one():\\n    return 1\\n", "one")
    'def one():\\n    return 1\\n'
    """
    for node in ast.parse(code).body:
        if getattr(node, "name", None) == name:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = code.splitlines(keepends=True)[first - 1 : node.end_lineno]
            return textwrap.dedent("".join(lines))
    return None
