"""A Markdown extension: one line on a page shows a program and what it printed.

    ::: snippet value/race.py
        - `seen + 1` A note on the one line that has this fragment.

Kinds: `snippet` (code and output), `error` and `cure` (the same, for a program that
provokes an error and one that does not), `code`, `output`, `table` (the output as a
table; the indented lines translate its column headers), `figure` (an SVG; they are its
texts), `report` (where the programs of a chapter, or `all`, were run), `messages` and
`symptoms` (links to the entries of a folder of pages, by what their headings name).
`value/race.py#add_one` shows that top-level function or class alone; of an output, the
lines that begin with this name. `tests/tools.py` is a program of the tests that takes
too long to run each time: its output stands as `make` wrote it.
"""

import ast
import hashlib
import re
import textwrap
from dataclasses import dataclass, field
from functools import cache
from html import escape
from itertools import count
from pathlib import Path, PurePosixPath
from posixpath import relpath
from xml.etree import ElementTree as etree

import pygments
from badges import badges, report
from entries import Heading, entries
from markdown import Extension
from markdown.blockprocessors import BlockProcessor
from mkdocs.exceptions import PluginError
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from recorded import (
    BUILDS,
    MARK,
    METHODS,
    PLATFORMS,
    Recording,
    Where,
    Wrong,
    applying,
    key,
    recordings,
    replace,
    version,
)
from verified import Record, current

DIRECTIVE = re.compile(r"::: (?P<kind>\w+) (?P<file>[^\s#]+)(#(?P<region>\w+))?")
NOTE = re.compile(r"- `(?P<key>[^`]+)` (?P<text>.+)")
KINDS = (
    "snippet",
    "error",
    "cure",
    "code",
    "output",
    "table",
    "figure",
    "report",
    "messages",
    "symptoms",
)
COLOURLESS = re.compile('<span class="[nwop]">([^<]*)</span>')
CELLS = re.compile(r"\s{2,}")
HIGHLIGHTED = Path(__file__).parents[2] / ".cache/highlighted"
MADE_BY = pygments.__version__ + Path(__file__).read_text(encoding="utf-8")
HELD = re.compile(r'<pre data-held="(\d+)">.*?</pre>', re.S)

ICONS = {
    "copy": "M19 21H8V7h11m0-2H8a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 "
    "2 0 0 0-2-2m-3-4H4a2 2 0 0 0-2 2v14h2V3h12V1Z",
    "download": "M5 20h14v-2H5m14-9h-4V3H9v6H5l7 7 7-7Z",
}
WORDS = {
    "en": {
        "copy": "Copy {}",
        "download": "Download {}",
        "output": "Output",
        "of": "Output of",
        "part": "part of",
        "error": "Provokes it:",
        "cure": "Works:",
        "varies": "Underlined with dots: differs from run to run.",
        "note": "Note {}",
        "or": " or ",
        "to": "{} to {}",
        "up to": "up to {}",
        "from": "from {}",
        "32bit": "32-bit",
        "freethreaded": "free-threaded",
        "windows": "Windows",
        "macos": "macOS",
        "wasm": "WebAssembly",
        "not 32bit": "64-bit",
        "not freethreaded": "with the GIL",
        "not platform": "Linux",
        "otherwise": "otherwise",
    },
    "zh": {
        "copy": "复制 {}",
        "download": "下载 {}",
        "output": "输出",
        "of": "输出：",
        "part": "节选自",
        "error": "引发它：",
        "cure": "正确写法：",
        "varies": "带点状下划线的部分每次运行都不同。",
        "note": "注 {}",
        "or": "、",
        "to": "{} 到 {}",
        "up to": "{} 及更早",
        "from": "{} 及以后",
        "32bit": "32 位",
        "freethreaded": "自由线程",
        "windows": "Windows",
        "macos": "macOS",
        "wasm": "WebAssembly",
        "not 32bit": "64 位",
        "not freethreaded": "带 GIL",
        "not platform": "Linux",
        "otherwise": "其他情况",
    },
}


class PageError(PluginError):
    """Something on a page that cannot be shown: page, line and mend in one line."""


@dataclass
class Directive:
    kind: str
    file: str
    region: str | None
    notes: dict[str, str]

    def __str__(self) -> str:
        region = f"#{self.region}" if self.region else ""
        return f"::: {self.kind} {self.file}{region}"


def directives(markdown: str) -> list[tuple[int, Directive]]:
    """The directives of a page in order, each with its line number.

    Raises Wrong for one that is not well formed.
    """
    found: list[tuple[int, Directive]] = []
    fence = None
    notes = None
    for number, line in enumerate(markdown.splitlines(), 1):
        stripped = line.strip()
        if fence or stripped.startswith("```"):
            ticks = re.match("`*", stripped)[0]
            if not fence:
                fence = ticks
            elif ticks.startswith(fence) and stripped == ticks:
                fence = None
        elif stripped.startswith(":::"):
            directive = parse(stripped, number)
            found.append((number, directive))
            notes = directive.notes
        elif notes is not None and stripped:
            note = NOTE.fullmatch(stripped)
            if not note or not line.startswith("    "):
                raise Wrong(
                    f"'{stripped}' is no note on the directive above",
                    "write it as four spaces, - `fragment` text, or leave a blank line",
                    number,
                )
            if note["key"] in notes:
                raise Wrong(
                    f"`{note['key']}` has a note already",
                    "write one note a fragment",
                    number,
                )
            notes[note["key"]] = note["text"]
        else:
            notes = None
    return found


def parse(line: str, number: int) -> Directive:
    match = DIRECTIVE.fullmatch(line)
    if not match or match["kind"] not in KINDS:
        raise Wrong(
            f"'{line}' is no directive",
            f"write ::: KIND FILE with KIND one of {', '.join(KINDS)}",
            number,
        )
    return Directive(match["kind"], match["file"], match["region"], {})


Recorded = tuple[list[Recording], dict[str, str]]  # outputs, day and runs by Python


@dataclass
class Blocks:
    """What the extension knows of the page being converted.

    `page` and `source` name the page and its text in messages; `base` is the way
    from the page to the folder that holds `snippets/`.
    """

    snippets: Path
    figures: Path
    language: str = "en"
    page: str = "page"
    source: str = ""
    base: str = ""
    record: Record = field(default_factory=dict)
    numbers: count = field(default_factory=count)
    held: list[str] = field(default_factory=list)
    known: dict[Path, Recorded] = field(default_factory=dict)

    def start(self, language: str, record: Record) -> None:
        """Forget what was known of an earlier build."""
        self.language, self.record = language, record
        self.held.clear()
        self.known.clear()

    def begin(self, page: str, source: str, base: str) -> None:
        self.page, self.source, self.base = page, source, base
        self.numbers = count(1)

    def error(
        self, directive: "Directive | str", problem: str, mend: str, note: str = ""
    ) -> PageError:
        """An error at a directive, or at its note that starts with `note`."""
        lines = [line.strip() for line in self.source.splitlines()]
        number = lines.index(str(directive)) + 1 if str(directive) in lines else 1
        while note and not lines[number - 1].startswith(note):
            number += 1
        return PageError(f"{self.page}:{number}: {problem}; mend: {mend}")

    def says(self, key: str, *values: str) -> str:
        return WORDS[self.language][key].format(*values)

    def hold(self, parent: etree.Element, html: str, text: str, stash) -> None:
        """Show HTML that only `fill` puts on the page; until then its text stands for
        it, which is all that the search reads, and reads faster."""
        text = MARK.sub(r"\1", text)
        held = f'<pre data-held="{len(self.held)}">{escape(text)}</pre>'
        self.held.append(html)
        raw(parent, held, stash)

    def fill(self, page: str) -> str:
        """A page's HTML with all that was held."""
        return HELD.sub(lambda match: self.held[int(match[1])], page)

    # what is shown

    def render(self, parent: etree.Element, directive: Directive, md) -> None:
        show = getattr(self, f"show_{directive.kind}")
        show(parent, directive, md.htmlStash.store)

    def show_snippet(self, parent, directive, stash) -> None:
        block = self.block(parent, directive.kind)
        self.add_code(block, directive, stash)
        found = self.found(directive)
        screens = [self.screen(recording.text) for recording in found]
        texts = [recording.text for recording in found]
        self.hold(block, self.tabs(directive, found, screens), "\n".join(texts), stash)

    show_error = show_cure = show_snippet

    def show_code(self, parent, directive, stash) -> None:
        self.add_code(self.block(parent), directive, stash)

    def show_output(self, parent, directive, stash) -> None:
        found, lead = self.found(directive), self.says("of")
        texts = {recording: recording.text for recording in found}
        if directive.region:
            texts = named_lines(found, directive.region)
            lead = self.says("part")
            if not any(len(text.splitlines()) > 1 for text in texts.values()):
                raise self.error(
                    directive,
                    f"no line of the output begins with {directive.region}",
                    "name what a line begins with",
                )
        screens = [self.screen(text) for text in texts.values()]
        html = self.header(directive, lead) + self.tabs(directive, list(texts), screens)
        self.hold(self.block(parent), html, "\n".join(texts.values()), stash)

    def show_table(self, parent, directive, stash) -> None:
        found = self.found(directive)
        keys, tables = self.tables(directive, found)
        heads = [directive.notes[key] for key in keys]
        leading = [[row[:-1] for row in rows] for rows in tables]
        if all(rows == leading[0] for rows in leading):
            if len(found) > 1:
                heads[-1:] = [
                    f"{heads[-1]} ({self.label(recording, found)})"
                    for recording in found
                ]
            lasts = zip(*[[row[-1] for row in rows] for rows in tables], strict=True)
            rows = [[*k, *last] for k, last in zip(leading[0], lasts, strict=True)]
            shown = table(heads, rows) + self.badges(directive, found, [])
        else:
            shown = [table(heads, rows) for rows in tables]
            shown = self.tabs(directive, found, shown)
        html = self.header(directive, self.says("of")) + shown
        text = "\n".join(recording.text for recording in found)
        self.hold(self.block(parent), html, text, stash)

    def show_figure(self, parent, directive, stash) -> None:
        path = self.figures / directive.file
        if not path.is_file():
            raise self.error(
                directive,
                f"there is no figure {directive.file}",
                f"draw {path.name} in docs/theme/figures",
            )
        drawn = path.read_text(encoding="utf-8").strip()
        texts = dict(directive.notes)
        alt = texts.pop("alt", "")
        wanted = set(re.findall(r"{{(\w+)}}", drawn))
        if not alt or wanted != set(texts):
            raise self.error(
                directive,
                f"{directive.file} has the texts {', '.join(sorted(wanted))} and alt",
                "give each of them once below the directive",
            )
        drawn = re.sub(r"{{(\w+)}}", lambda m: escape(texts[m[1]]), drawn)
        role = "img" if path.suffix == ".svg" else "group"
        drawn = re.sub(
            r"<(svg|div)",
            rf'<\1 role="{role}" aria-label="{escape(alt)}"',
            drawn,
            count=1,
        )
        raw(parent, f'<figure class="drawn">{drawn}</figure>', stash)

    def show_report(self, parent, directive, stash) -> None:
        chapter = "*" if directive.file == "all" else directive.file
        paths = sorted(self.snippets.glob(f"{chapter}/*.py"))
        if not paths:
            raise self.error(
                directive,
                f"there is no chapter {directive.file}",
                "name a folder of snippets/, or all",
            )
        programs = {}
        for path in paths:
            found, entry = self.recorded(path)
            programs[key(path)] = entry, found
        words, link = WORDS[self.language], f"{self.base}snippets/"
        html = report(programs, self.language, words, link)
        self.hold(parent, html, "", stash)

    def show_messages(self, parent, directive, stash) -> None:
        shown = [
            (f"<code>{escape(message)}</code>", link)
            for link, heading in self.entries(directive)
            for message in heading.messages
        ]
        raw(parent, links(sorted(shown)), stash)

    def show_symptoms(self, parent, directive, stash) -> None:
        shown = [
            (re.sub("`([^`]+)`", r"<code>\1</code>", escape(heading.title)), link)
            for link, heading in self.entries(directive)
            if not heading.messages
        ]
        raw(parent, links(shown), stash)

    # parts

    def entries(self, directive: Directive) -> list[tuple[str, Heading]]:
        """The entries of a folder of this language, each with the way to it."""
        page = PurePosixPath(self.page)
        language = page.parents[-3]
        folder = language / directive.file
        found = entries(self.snippets.parent / folder)
        if not found:
            raise self.error(
                directive,
                f"there are no entries in {folder}",
                "name a folder of pages whose ## headings are errors",
            )
        here = page.parent if page.stem == "index" else page.with_suffix("")
        return [
            (f"{relpath(folder / path.stem, here)}/#{heading.anchor}", heading)
            for path, heading in found
        ]

    def block(self, parent: etree.Element, *more: str) -> etree.Element:
        classes = " ".join(dict.fromkeys(("snippet", *more)))
        return etree.SubElement(parent, "div", {"class": classes})

    def program(self, directive: Directive) -> Path:
        ours = directive.file.startswith("tests/")
        path = (self.snippets.parent if ours else self.snippets) / directive.file
        if path.suffix != ".py" or not path.is_file():
            raise self.error(
                directive,
                f"there is no snippet {directive.file}",
                f"name a file of snippets/ or write snippets/{directive.file}",
            )
        return path

    def header(self, directive: Directive, lead: str, copy: str | None = None) -> str:
        link = f"{self.base}snippets/{directive.file}"
        name = escape(directive.file)
        lead = f'<span class="snippet__lead">{lead}</span> ' if lead else ""
        tools = ""
        if copy is not None:
            tools = (
                f'<button class="snippet__tool" type="button" '
                f'title="{self.says("copy", name)}" '
                f'aria-label="{self.says("copy", name)}" '
                f'data-clipboard-text="{attribute(copy)}">{icon("copy")}</button>'
            )
        label = self.says("download", name)
        return (
            f'<div class="snippet__head">{lead}<a class="snippet__name" href="{link}">'
            f'{name}</a><span class="snippet__tools">{tools}<a class="snippet__tool" '
            f'href="{link}" download title="{label}" aria-label="{label}">'
            f"{icon('download')}</a></span></div>"
        )

    def add_code(self, block, directive, stash) -> None:
        path = self.program(directive)
        whole = path.read_text(encoding="utf-8")
        code, lead = whole, ""
        if directive.kind in ("error", "cure"):
            lead = self.says(directive.kind)
        if directive.region:
            code = region(whole, directive.region)
            lead = f"{lead} {self.says('part')}".strip()
            if code is None:
                raise self.error(
                    directive,
                    f"snippets/{directive.file} has no {directive.region}",
                    "name a function or class at its top level",
                )
        number = next(self.numbers)
        lines = list(highlighted(code))
        texts = code.splitlines()
        for index, fragment in enumerate(directive.notes, 1):
            at = [n for n, text in enumerate(texts) if fragment in text]
            if len(at) != 1:
                raise self.error(
                    directive,
                    f"'{fragment}' is in {len(at)} lines of {directive.file}",
                    "use a fragment that exactly one line has",
                    note=f"- `{fragment}`",
                )
            lines[at[0]] += (
                f'<a class="snippet__mark" '
                f'href="#note-{number}-{index}" data-number="{index}" '
                f'aria-label="{self.says("note", index)}"></a>'
            )
        html = "\n".join(lines)
        self.hold(
            block,
            self.header(directive, lead, whole)
            + f'<div class="highlight no-copy"><pre><code>{html}\n</code></pre></div>',
            f"{directive.file}\n{code}",
            stash,
        )
        if directive.notes:
            notes = etree.SubElement(block, "ol", {"class": "snippet__notes"})
            for index, text in enumerate(directive.notes.values(), 1):
                item = etree.SubElement(
                    notes, "li", {"id": f"note-{number}-{index}", "value": str(index)}
                )
                item.text = text

    def recorded(self, program: Path) -> Recorded:
        if program not in self.known:
            found = recordings(program)
            self.known[program] = found, current(self.record, program, found)
        return self.known[program]

    def found(self, directive: Directive) -> list[Recording]:
        path = self.program(directive)
        try:
            found, _ = self.recorded(path)
        except Wrong as wrong:
            raise self.error(directive, wrong.problem, wrong.mend) from None
        if not found or found[0].words or not all(r.text for r in found):
            mend = f"pytest --update-examples snippets/{directive.file}"
            if path.parent.name == "tests":
                mend = f"python -m tests.{path.stem}"
            raise self.error(
                directive, f"{directive.file} has no recorded output", mend
            )
        return found

    def badges(
        self, directive: Directive, found: list[Recording], tabs: list[str]
    ) -> str:
        """Where the program was run; nothing if it or an output changed since, or if
        only some lines of the output are shown."""
        if directive.kind == "output" and directive.region:
            return ""
        _, entry = self.recorded(self.program(directive))
        if not entry:
            return ""
        labels = [self.label(recording, found) for recording in found]
        words = WORDS[self.language]
        return badges(entry, found, labels, tabs, self.language, words)

    def tabs(
        self, directive: Directive, found: list[Recording], shown: list[str]
    ) -> str:
        """What each recording shows, as Material's tabs where there are several,
        and below it where the program was run."""
        number = next(self.numbers)
        labels = [self.label(recording, found) for recording in found]
        ids = [f"__tabbed_{number}_{index}" for index in range(1, len(found) + 1)]
        where = self.badges(directive, found, ids)
        if len(found) == 1:
            return shown[0] + where
        inputs = "".join(
            f'<input id="{tab}" name="__tabbed_{number}" type="radio">' for tab in ids
        ).replace("<input", '<input checked="checked"', 1)
        tabs = "".join(
            f'<label for="{tab}">{escape(label)}</label>'
            for tab, label in zip(ids, labels, strict=True)
        )
        blocks = "".join(f'<div class="tabbed-block">{html}</div>' for html in shown)
        return (
            f'<div class="tabbed-set tabbed-alternate" '
            f'data-tabs="{number}:{len(found)}">{inputs}'
            f'<div class="tabbed-labels">{tabs}</div>'
            f'<div class="tabbed-content">{blocks}</div></div>{where}'
        )

    def screen(self, text: str) -> str:
        command, *rest = text.splitlines()
        shown = "\n".join(varying(line) for line in rest)
        body = f'<span class="output__command">{escape(command)}</span>\n{shown}\n'
        legend = ""
        if MARK.search(text):
            legend = f'<p class="output__legend">{self.says("varies")}</p>'
        return (
            f'<div class="output no-copy" role="group" '
            f'aria-label="{self.says("output")}"><pre><code>{body}</code></pre>'
            f"{legend}</div>"
        )

    def label(self, recording: Recording, found: list[Recording]) -> str:
        """Where a recording holds, in words; the general one: where no other does."""
        if recording.words:
            parts = [WORDS[self.language].get(word, word) for word in recording.rest]
            return ", ".join([*self.pythons(recording, found), *parts])
        alone = {r.words[0] for r in found if len(r.words) == 1}
        first = min(
            (version(word) for word in alone if word.startswith("py")), default=None
        )
        for other in found:
            later = first and other.python >= first
            if other.words and not later and not alone & set(other.words):
                return self.says("otherwise")
        parts = []
        if first:
            parts.append(self.says("up to", f"Python {before(first)}"))
        if alone & set(METHODS):
            parts.append(self.says("or").join(m for m in METHODS if m not in alone))
        parts += [self.says(f"not {build}") for build in BUILDS if build in alone]
        if alone & set(PLATFORMS):
            parts.append(self.says("not platform"))
        return ", ".join(parts)

    def pythons(self, recording: Recording, found: list[Recording]) -> list[str]:
        """The Pythons of a recording, up to the next of the same words otherwise."""
        later = sorted(
            other.python
            for other in found
            if other.python > recording.python and other.rest == recording.rest
        )
        if not recording.python:
            return [self.says("up to", f"Python {before(later[0])}")] if later else []
        first = ".".join(map(str, recording.python))
        if not later:
            return [self.says("from", f"Python {first}")]
        last = before(later[0])
        if last in first and last != first:
            last += ".x"
        return [
            f"Python {first}"
            if first == last
            else self.says("to", f"Python {first}", last)
        ]

    def tables(
        self, directive: Directive, found: list[Recording]
    ) -> tuple[list[str], list[list[list[str]]]]:
        """The column keys that a program printed, and the rows of each recording."""
        tables = [
            [CELLS.split(line.strip()) for line in recording.text.splitlines()[1:]]
            for recording in found
        ]
        keys = tables[0][0]
        if any(len(row) != len(keys) for rows in tables for row in rows):
            raise self.error(
                directive,
                f"snippets/{directive.file} prints rows of unequal length",
                "print every cell, columns two spaces apart",
            )
        if set(keys) != set(directive.notes) or any(t[0] != keys for t in tables):
            raise self.error(
                directive,
                f"the columns of {directive.file} are {', '.join(keys)}",
                "translate exactly these below the directive",
            )
        return keys, [rows[1:] for rows in tables]


def named_lines(found: list[Recording], name: str) -> dict[Recording, str]:
    """Of each recording its command and the lines that begin with a name; one that
    then says what would apply without it is left out."""
    kept: dict[Recording, str] = {}
    for recording in found:
        command, *lines = recording.text.splitlines()
        lines = [line for line in lines if re.match(rf"{name}\b", line)]
        text = "\n".join([command, *lines])
        method = next((word for word in recording.words if word in METHODS), None)
        place = Where(recording.python, method, frozenset(recording.words))
        if kept.get(applying(list(kept), place)) != text:
            kept[recording] = text
    return kept


def links(shown: list[tuple[str, str]]) -> str:
    items = "".join(f'<li><a href="{link}">{text}</a></li>' for text, link in shown)
    return f'<ul class="index" data-search-exclude>{items}</ul>'


def before(python: tuple[int, ...]) -> str:
    """The version before (3, 15), or (3, 13, 8): 3.14, or 3.13.7."""
    return ".".join(map(str, (*python[:-1], python[-1] - 1)))


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
    state = hashlib.sha256(f"{MADE_BY}{code}".encode()).hexdigest()
    kept = HIGHLIGHTED / f"{state[:32]}.html"
    if not kept.exists():
        lexed = highlight(code, PythonLexer(stripnl=False), HtmlFormatter(nowrap=True))
        kept.parent.mkdir(parents=True, exist_ok=True)
        replace(kept, COLOURLESS.sub(r"\1", lexed))
    return tuple(kept.read_text(encoding="utf-8").splitlines())


def attribute(text: str) -> str:
    """Text as an attribute's value that a parser gives back to the byte."""
    return escape(text).replace("\n", "&#10;").replace("\t", "&#9;")


def icon(name: str) -> str:
    return (
        '<svg aria-hidden="true" viewBox="0 0 24 24" width="18" height="18">'
        f'<path fill="currentColor" d="{ICONS[name]}"/></svg>'
    )


def raw(parent: etree.Element, html: str, stash) -> None:
    etree.SubElement(parent, "p").text = stash(html)


def region(code: str, name: str) -> str | None:
    """The source of a program's top-level function or class, or None."""
    for node in ast.parse(code).body:
        if getattr(node, "name", None) == name:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = code.splitlines(keepends=True)[first - 1 : node.end_lineno]
            return textwrap.dedent("".join(lines))
    return None


class SnippetProcessor(BlockProcessor):
    def __init__(self, md, blocks: Blocks) -> None:
        super().__init__(md.parser)
        self.md, self.blocks = md, blocks

    def test(self, parent, block) -> bool:
        return block.startswith(":::")

    def run(self, parent, blocks) -> None:
        block = blocks.pop(0)
        try:
            found = directives(block)
        except Wrong as wrong:
            lines = [line.strip() for line in block.splitlines()]
            raise self.blocks.error(
                lines[0], wrong.problem, wrong.mend, note=lines[wrong.line - 1]
            ) from None
        for _, directive in found:
            self.blocks.render(parent, directive, self.md)


class SnippetExtension(Extension):
    def __init__(self, blocks: Blocks) -> None:
        super().__init__()
        self.blocks = blocks

    def extendMarkdown(self, md) -> None:
        processor = SnippetProcessor(md, self.blocks)
        md.parser.blockprocessors.register(processor, "snippet", 110)
