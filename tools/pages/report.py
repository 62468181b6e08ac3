"""Where all programs were run: the table of the report page."""

from html import escape
from pathlib import Path

from pages.badges import SHOWN, came, in_words
from pages.words import WORDS
from proof.interpreters import named
from proof.needs import not_for
from proof.project import key
from proof.record import Evidence, interpreters


def report(
    evidence: Evidence, programs: dict[str, Path], language: str, link: str
) -> str:
    """A table of programs and Pythons; a cell counts the runs by what came.

    `link` leads to the folder of the programs. Rows and cells carry what `site.js`
    filters by.
    """
    words = WORDS[language]
    runs = {name: evidence.runs(path) for name, path in programs.items()}
    names = interpreters({name: "" for entry in runs.values() for name in entry})
    columns = {
        name: f"{words[named(name).place]} {in_words(named(name), words, 3)}"
        for name in names
    }
    ran = {named(name).place for name in names}
    columns |= {place: words[place] for place in SHOWN if place not in ran}
    heads, days = "", ""
    for name, title in columns.items():
        heads += f'<th scope="col" data-python="{name}">{escape(title)}</th>'
        recorded = [entry[name][:10] for entry in runs.values() if name in entry]
        days += f"<td>{max(recorded, default=words['none'])}</td>"
    body = ""
    for name, path in programs.items():
        cells = ""
        for python in columns:
            outcome, text = summed(evidence, path, python, words)
            cells += f'<td data-outcome="{outcome}">{escape(text)}</td>'
        body += (
            f'<tr data-chapter="{path.parent.name}"><th scope="row">'
            f'<a href="{link}{name}">{escape(name)}</a></th>{cells}</tr>'
        )
    chapters = {path.parent.name: path.parent.name for path in programs.values()}
    outcomes = {name: words[name] for name in ("same", "other", "none", "alien")}
    return (
        '<div class="snippet report" data-search-exclude><form hidden>'
        + (select("chapter", words, chapters) if len(chapters) > 1 else "")
        + select("python", words, columns)
        + select("outcome", words, outcomes)
        + f'</form><div class="facts" tabindex="0" role="region" '
        f'aria-label="{words["report"]}"><table class="facts__table"><thead><tr>'
        f'<th scope="col">{words["program"]}</th>{heads}</tr></thead><tbody>'
        f'<tr><th scope="row">{words["day"]}</th>{days}</tr>{body}</tbody></table>'
        "</div></div>"
    )


def summed(
    evidence: Evidence, program: Path, python: str, words: dict[str, str]
) -> tuple[str, str]:
    """What came in the runs of one program on one Python, as a key and in words."""
    runs = evidence.runs(program)
    place = python.partition("-")[0]
    if python not in runs:
        alien = not_for(place, evidence.needs.get(key(program), []))
        outcome = "alien" if alien else "none"
        return outcome, words[outcome]
    first = evidence.outputs(program)[0]
    methods = runs[python].split()[1:]
    general = [came(evidence, program, named(python), m) == first for m in methods]
    same, other = general.count(True), general.count(False)
    parts = [f"{same} {words['same']}"] if same else []
    parts += [f"{other} {words['other']}"] if other else []
    return "other" if other else "same", ", ".join(parts)


def select(name: str, words: dict[str, str], options: dict[str, str]) -> str:
    items = "".join(
        f'<option value="{value}">{escape(text)}</option>'
        for value, text in ({"": words["any"]} | options).items()
    )
    return f'<label>{words[name]} <select name="{name}">{items}</select></label>'
