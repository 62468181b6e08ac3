"""What a page shows for a directive: one function for each kind.

`snippet` shows code and output, `error` and `cure` the same for a program that provokes
an error and one that does not, `wrong` and `right` for a mistake and how to write it;
`proof` folds them under what they prove, its note `claim`. `code` and `output` show a
part, `table` the output as a table (the notes translate its column headers, and may
translate what a cell says, which is then shown beside it), `orders`
what a program prints in every order (folded if a note `claim` says so), `playground` a
field to type in and run, `figure` an SVG (they are its texts), `report` where the
programs of a chapter, or `all`, were run, `unable` which do not run in the browser,
`totals` a sentence, its note `text`, that counts these runs, `messages`, `symptoms` and
`entries` links to the entries of a folder of pages. `value/race.py#add_one` shows that
top-level function or class alone; of an output, the lines that begin with this name.
`study/rivals.py` takes too long to run each time: its output stands as it was written.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from posixpath import relpath

from markupsafe import Markup, escape

from pages.badges import badges, counted, report, report_link
from pages.labels import label
from pages.parts import (
    HTML,
    LEADS,
    Here,
    listing,
    outputs,
    program,
    screen,
    tabs,
    unable_because,
    varying,
)
from pages.source import Directive
from pages.twins import Page, entries
from proof.orders import rows as recorded_orders
from proof.outputs import METHODS, Recording, Where, applying, parts
from proof.project import key

CELLS = re.compile(r"\s{2,}")


@dataclass(frozen=True)
class Box:
    """What a directive becomes: Markdown text, HTML, the notes, HTML below these."""

    above: str
    below: str = ""
    classes: str = "snippet"  # of the box around it; none where there is no box
    notes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    folded: bool = False  # under the text


def snippet(here: Here, directive: Directive) -> Box:
    found = outputs(here, directive)
    screens = [screen(here, recording.text) for recording in found]
    return Box(
        listing(here, directive),
        tabs(here, directive, found, screens) + badges(here, directive, found),
        " ".join(dict.fromkeys(("snippet", directive.kind))),
        directive.notes,
    )


def proof(here: Here, directive: Directive) -> Box:
    notes = dict(directive.notes)
    claim = notes.pop("claim", "")
    if not claim:
        raise directive.wrong(
            f"'{directive}' does not say what it proves",
            "write - `claim` and a sentence below it",
        )
    if "](" in claim:
        raise directive.wrong(
            "the claim has a link, and what unfolds on a click can hold none",
            "put the link into a note",
            "claim",
        )
    shown = snippet(here, replace(directive, notes=notes))
    return replace(shown, text=claim, folded=True)


def code(here: Here, directive: Directive) -> Box:
    return Box(listing(here, directive), notes=directive.notes)


def output(here: Here, directive: Directive) -> Box:
    found, lead = outputs(here, directive), here.says("of")
    texts = {recording: recording.text for recording in found}
    if directive.region:
        texts, lead = named_lines(found, directive.region), here.says("part")
        if not any(len(text.splitlines()) > 1 for text in texts.values()):
            raise directive.wrong(
                f"no line of the output begins with {directive.region}",
                "name what a line begins with",
            )
    screens = [screen(here, text) for text in texts.values()]
    shown = tabs(here, directive, list(texts), screens)
    shown += badges(here, directive, found)
    return Box(HTML.head(here, directive.file, lead) + shown)


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


def table_view(here: Here, directive: Directive) -> Box:
    found = outputs(here, directive)
    keys, tables = cells(directive, found)
    heads = [directive.notes[key] for key in keys]
    meanings = {varying(k): n for k, n in directive.notes.items() if k not in keys}
    leading = [[row[:-1] for row in rows] for rows in tables]
    if all(rows == leading[0] for rows in leading):
        if len(found) > 1:
            labels = [label(recording, found, here.language) for recording in found]
            heads[-1:] = [f"{heads[-1]} ({where})" for where in labels]
        lasts = zip(*[[row[-1] for row in rows] for rows in tables], strict=True)
        rows = [[*k, *last] for k, last in zip(leading[0], lasts, strict=True)]
        shown = HTML.table(heads, rows, meanings) + badges(
            here, directive, found, tabs=False
        )
    else:
        each = [HTML.table(heads, rows, meanings) for rows in tables]
        shown = tabs(here, directive, found, each) + badges(here, directive, found)
    return Box(HTML.head(here, directive.file, here.says("of")) + shown)


def cells(
    directive: Directive, found: list[Recording]
) -> tuple[list[str], list[list[list[str]]]]:
    """The column keys that a program printed, and the rows of each recording."""
    tables = [
        [CELLS.split(line.strip()) for line in recording.text.splitlines()[1:]]
        for recording in found
    ]
    keys = tables[0][0]
    if any(len(row) != len(keys) for rows in tables for row in rows):
        raise directive.wrong(
            f"snippets/{directive.file} prints rows of unequal length",
            "print every cell, columns two spaces apart",
        )
    if not {*keys} <= {*directive.notes} or any(t[0] != keys for t in tables):
        raise directive.wrong(
            f"the columns of {directive.file} are {', '.join(keys)}",
            "translate exactly these below the directive",
        )
    printed = {cell for rows in tables for row in rows for cell in row}
    for note in directive.notes:
        if note not in printed:
            raise directive.wrong(
                f"'{note}' is no cell that {directive.file} prints",
                "name one as it is printed, or take the note away",
                note,
            )
    return keys, [[list(map(varying, row)) for row in rows[1:]] for rows in tables]


def orders(here: Here, directive: Directive) -> Box:
    path = program(here, directive)
    if not path.with_suffix(".orders").is_file():
        raise directive.wrong(
            f"the orders of {directive.file} are not recorded",
            f"python -m proof.orders snippets/{directive.file}",
        )
    head = HTML.head(here, directive.file, here.says("orders of"))
    shown = head + HTML.orders(here, directive.file, recorded_orders(path))
    claim = directive.notes.get("claim", "")
    classes = "snippet proof" if claim else "snippet"
    return Box(shown, classes=classes, text=claim, folded=bool(claim))


def playground(here: Here, directive: Directive) -> Box:
    whole = program(here, directive).read_text(encoding="utf-8")
    chapters: dict[str, list[str]] = {}
    for path in here.evidence.project.programs():
        if len(parts(path)) == 1 and not unable_because(here, directive, path):
            chapters.setdefault(path.parent.name, []).append(key(path))
    shown = HTML.playground(here, chapters, directive.file, whole)
    return Box(shown, classes="snippet playground")


def figure(here: Here, directive: Directive) -> Box:
    path = here.evidence.project.figures / directive.file
    if not path.is_file():
        raise directive.wrong(
            f"there is no figure {directive.file}",
            f"draw {path.name} in docs/theme/figures",
        )
    drawn = path.read_text(encoding="utf-8").strip()
    texts = dict(directive.notes)
    alt = texts.pop("alt", "")
    wanted = set(re.findall(r"{{(\w+)}}", drawn))
    if not alt or wanted != set(texts):
        raise directive.wrong(
            f"{directive.file} has the texts {', '.join(sorted(wanted))} and alt",
            "give each of them once below the directive",
        )
    drawn = re.sub(r"{{(\w+)}}", lambda m: str(escape(texts[m[1]])), drawn)
    drawn = drawn.replace("<svg", f'<svg role="img" aria-label="{escape(alt)}"', 1)
    return Box(f'<figure class="drawn">{drawn}</figure>', classes="")


def report_view(here: Here, directive: Directive) -> Box:
    chapter = "*" if directive.file == "all" else directive.file
    programs = here.evidence.project.programs(chapter)
    if not programs:
        raise directive.wrong(
            f"there is no chapter {directive.file}",
            "name a folder of snippets/, or all",
        )
    if chapter == "*":
        return Box(report(here, programs), classes="")
    return Box(report_link(here, chapter, programs), classes="")


def totals(here: Here, directive: Directive) -> Box:
    if [*directive.notes] != ["text"]:
        raise directive.wrong(
            f"'{directive}' has no sentence",
            "write - `text` and one with [programs], [runs], [pythons] below it",
        )
    text = directive.notes["text"]
    for name, number in counted(here, here.evidence.project.programs("*")).items():
        text = text.replace(f"[{name}]", f"{number:,}")
    return Box("", classes="totals", text=text)


def unable(here: Here, directive: Directive) -> Box:
    """The programs of all chapters that do not run in the browser, by the reason."""
    groups: dict[str, list[str]] = {}
    for path in here.evidence.project.programs():
        if why := unable_because(here, directive, path):
            groups.setdefault(why, []).append(key(path))
    return Box(HTML.reasons(sorted(groups.items())), classes="")


def messages(here: Here, directive: Directive) -> Box:
    shown = [
        (Markup("<code>{}</code>").format(message), link)
        for link, page in linked(here, directive)
        for message in page.headings[0].messages
    ]
    return Box(HTML.links(sorted(shown)), classes="")


def symptoms(here: Here, directive: Directive) -> Box:
    shown = [
        (titled(page), link)
        for link, page in linked(here, directive)
        if not page.headings[0].messages
    ]
    return Box(HTML.links(shown), classes="")


def entries_view(here: Here, directive: Directive) -> Box:
    """Each entry with what its description says."""
    shown = [(titled(p), link, p.description) for link, p in linked(here, directive)]
    return Box(HTML.described(shown), classes="")


def titled(page: Page) -> Markup:
    title = str(escape(page.headings[0].title))
    return Markup(re.sub("`([^`]+)`", r"<code>\1</code>", title))


def linked(here: Here, directive: Directive) -> list[tuple[str, Page]]:
    """The entries of a folder of this language, each with the way to it."""
    project, page = here.evidence.project, PurePosixPath(here.page)
    folder = page.parents[-3] / directive.file
    found = entries(project.root / folder, project)
    if not found:
        raise directive.wrong(
            f"there are no entries in {folder}",
            "name a folder of pages, each of one error",
        )
    start = page.parent if page.stem == "index" else page.with_suffix("")
    return [
        (f"{relpath(entry.path.with_suffix(''), project.root / start)}/", entry)
        for entry in found
    ]


VIEWS = dict.fromkeys(("snippet", *LEADS), snippet) | {
    "proof": proof,
    "code": code,
    "output": output,
    "table": table_view,
    "orders": orders,
    "playground": playground,
    "figure": figure,
    "report": report_view,
    "totals": totals,
    "unable": unable,
    "messages": messages,
    "symptoms": symptoms,
    "entries": entries_view,
}
