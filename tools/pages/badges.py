"""Where a program was run: a table below its output."""

from html import escape
from pathlib import Path

from pages.words import WORDS
from proof.interpreters import Interpreter, named
from proof.needs import not_for
from proof.outputs import METHODS, Recording, applying
from proof.project import key
from proof.record import Evidence, interpreters

SHOWN = ("linux", "macos", "windows")  # said to be not run where they were not


def badges(
    evidence: Evidence,
    program: Path,
    shown: dict[Recording, tuple[str, str]],
    language: str,
) -> str:
    """A table of Pythons and start methods; a cell says what came there.

    Pythons of one platform where the same came share a row. `shown` names the outputs
    on the page, the general one first, each with its tab's id (none where they stand
    side by side).
    """
    words, runs = WORDS[language], evidence.runs(program)
    names = interpreters(runs)
    ran = {name: runs[name].split()[1:] for name in names}
    used = {method for methods in ran.values() for method in methods}
    columns = [method for method in ("plain", *METHODS) if method in used]
    rows: dict[tuple, list[str]] = {}
    summary: dict[str, dict[str, None]] = {}
    for name in names:
        python = named(name)
        minor = in_words(python, words, 2)
        summary.setdefault(words[python.place], {})[minor] = None
        cells = tuple(
            cell(came(evidence, program, python, method), shown, words)
            if method in ran[name]
            else words["none"]
            for method in columns
        )
        rows.setdefault((words[python.place], cells), []).append(
            in_words(python, words, 3)
        )
    said = [f"{place} {', '.join(minors)}" for place, minors in summary.items()]
    title = words["title"].format("; ".join(said))
    for place in SHOWN:
        alien = not_for(place, evidence.needs.get(key(program), []))
        if words[place] not in summary:
            lack = words["needs"].format(words[place], ", ".join(alien))
            text = escape(lack if alien else words["none"])
            rows[words[place], (text,) * len(columns)] = []
            title += f"; {words['not for'].format(words[place])}" if alien else ""
    head = "".join(f'<th scope="col">{words.get(m, m)}</th>' for m in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(" ".join([place, ", ".join(pythons)]))}</th>'
        + "".join(f"<td>{text}</td>" for text in cells)
        + "</tr>"
        for (place, cells), pythons in rows.items()
    )
    return (
        '<details class="badges" data-search-exclude><summary>'
        f"{escape(title)}"
        '</summary><div class="facts" tabindex="0"><table class="facts__table"><thead>'
        f'<tr><th scope="col">{words["python"]}</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div></details>"
    )


def came(
    evidence: Evidence, program: Path, python: Interpreter, method: str
) -> Recording:
    """The output that a recorded run printed."""
    where = python.where(None if method == "plain" else method)
    return applying(evidence.outputs(program), where)


def cell(
    recording: Recording, shown: dict[Recording, tuple[str, str]], words: dict[str, str]
) -> str:
    if recording not in shown:
        return words["wine only"]
    if recording == next(iter(shown)):
        return words["pass"]
    label, tab = shown[recording]
    text = words["differs"].format(escape(label))
    return f'<label for="{tab}">{text}</label>' if tab else text


def in_words(python: Interpreter, words: dict[str, str], numbers: int) -> str:
    """The first numbers of an interpreter's version, and its builds."""
    version = ".".join(map(str, python.version[:numbers]))
    return " ".join([version, *(words[build] for build in python.builds)])
