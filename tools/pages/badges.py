"""Where a program was run: a table below its output, and one of all programs."""

from pathlib import Path

from pages.labels import label
from pages.parts import HTML, Here, program
from pages.source import Directive
from proof.interpreters import Interpreter, named
from proof.needs import not_for
from proof.outputs import METHODS, Recording, applying
from proof.project import key
from proof.record import Evidence, interpreters

SHOWN = ("linux", "macos", "windows")  # said to be not run where they were not


def badges(
    here: Here, directive: Directive, found: list[Recording], tabs: bool = True
) -> str:
    """A table of Pythons and start methods; a cell says which of the outputs `found`
    came there. Pythons of one platform where the same came share a row.

    Empty if the program or an output changed since it was run, or if only some lines
    of the output are shown.
    """
    path, evidence = program(here, directive), here.evidence
    runs = evidence.runs(path)
    if not runs or (directive.kind == "output" and directive.region):
        return ""
    names = interpreters(runs)
    ran = {name: runs[name].split()[1:] for name in names}
    used = {method for methods in ran.values() for method in methods}
    columns = [method for method in ("plain", *METHODS) if method in used]
    rows: dict[tuple, list[str]] = {}
    places: dict[str, dict[str, None]] = {}
    for name in names:
        python = named(name)
        places.setdefault(python.place, {})[in_words(here, python, 2)] = None
        cells = tuple(
            cell(here, directive, found, came(evidence, path, python, method), tabs)
            if method in ran[name]
            else (here.says("none"), "")
            for method in columns
        )
        version = in_words(here, python, 3)
        rows.setdefault((python.place, cells), []).append(version)
    said = [f"{here.says(place)} {', '.join(p)}" for place, p in places.items()]
    title = [here.says("title", "; ".join(said))]
    for place in SHOWN:
        if place not in places:
            alien = not_for(place, evidence.needs.get(key(path), []))
            title += [here.says("not for", here.says(place))] if alien else []
            text = here.says("needs", ", ".join(alien)) if alien else here.says("none")
            rows[place, ((text, ""),) * len(columns)] = []
    return HTML.badges(
        here,
        "; ".join(title),
        [here.says("plain") if m == "plain" else m for m in columns],
        [(f"{here.says(at)} {', '.join(p)}", cells) for (at, cells), p in rows.items()],
    )


def came(
    evidence: Evidence, program: Path, python: Interpreter, method: str
) -> Recording:
    """The output that a recorded run printed."""
    where = python.where(None if method == "plain" else method)
    return applying(evidence.outputs(program), where)


def cell(
    here: Here,
    directive: Directive,
    found: list[Recording],
    recording: Recording,
    tabs: bool,
) -> tuple[str, str]:
    """What came in one run, in words, and the tab that shows it."""
    if recording not in found:
        return here.says("wine only"), ""
    if recording == found[0]:
        return here.says("pass"), ""
    tab = directive.tab_id(found.index(recording) + 1) if tabs else ""
    return here.says("differs", label(recording, found, here.language)), tab


def report(here: Here, programs: list[Path]) -> str:
    """A table of programs and Pythons; a cell counts the runs by what came. Rows and
    cells carry what `site.js` filters by."""
    runs = {path: here.evidence.runs(path) for path in programs}
    names = interpreters({name: "" for entry in runs.values() for name in entry})
    columns = {
        name: f"{here.says(named(name).place)} {in_words(here, named(name), 3)}"
        for name in names
    }
    ran = {named(name).place for name in names}
    columns |= {place: here.says(place) for place in SHOWN if place not in ran}
    recorded = [[e[n][:10] for e in runs.values() if n in e] for n in columns]
    return HTML.report(
        here,
        {path.parent.name: path.parent.name for path in programs},
        columns,
        [max(days, default=here.says("none")) for days in recorded],
        [
            (key(path), path.parent.name, [summed(here, path, n) for n in columns])
            for path in programs
        ],
    )


def counted(here: Here) -> dict[str, int]:
    """How many programs were run as they are, how often, and on how many Pythons."""
    evidence = here.evidence
    found = {path: evidence.runs(path) for path in evidence.project.programs("*")}
    entries = [entry for entry in found.values() if entry]
    return {
        "programs": len(entries),
        "runs": sum(len(r.split()) - 1 for e in entries for r in e.values()),
        "pythons": len({name for entry in entries for name in entry}),
    }


def summed(here: Here, program: Path, python: str) -> tuple[str, str]:
    """What came in the runs of one program on one Python, as a key and in words."""
    evidence = here.evidence
    runs = evidence.runs(program)
    if python not in runs:
        place = python.partition("-")[0]
        alien = not_for(place, evidence.needs.get(key(program), []))
        outcome = "alien" if alien else "none"
        return outcome, here.says(outcome)
    first = evidence.outputs(program)[0]
    methods = runs[python].split()[1:]
    general = [came(evidence, program, named(python), m) == first for m in methods]
    counts = {"same": general.count(True), "other": general.count(False)}
    parts = [f"{number} {here.says(name)}" for name, number in counts.items() if number]
    return "other" if counts["other"] else "same", ", ".join(parts)


def in_words(here: Here, python: Interpreter, numbers: int) -> str:
    """The first numbers of an interpreter's version, and its builds."""
    version = ".".join(map(str, python.version[:numbers]))
    return " ".join([version, *(here.says(build) for build in python.builds)])
