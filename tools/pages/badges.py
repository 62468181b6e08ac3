"""Where a program was run: a table below its output, and one of all programs."""

from pathlib import Path, PurePosixPath
from posixpath import relpath

from pages.labels import label
from pages.parts import HTML, Here, program
from pages.source import Directive
from pages.twins import pages
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
    places = {named(name).place for name in names}
    for name in names:
        python = named(name)
        cells = tuple(
            cell(here, directive, found, came(evidence, path, python, method), tabs)
            if method in ran[name]
            else (here.says("none"), "")
            for method in columns
        )
        version = in_words(here, python, 3)
        rows.setdefault((python.place, cells), []).append(version)
    said = [here.says("ran once" if len(names) == 1 else "ran", len(names))]
    others = [label(recording, found, here.language) for recording in found[1:]]
    if others:
        long = any(here.says("and") in other for other in others[:2])
        between = here.says("between long" if long else "between")
        more = " …" * (len(others) > 2)
        said += [here.says("differs", between.join(others[:2]) + more)]
    for place in SHOWN:
        if place not in places:
            alien = not_for(place, evidence.needs.get(key(path), []))
            said += [here.says("not for", here.says(place))] if alien else []
            text = here.says("needs", ", ".join(alien)) if alien else here.says("none")
            rows[place, ((text, ""),) * len(columns)] = []
    return HTML.badges(
        here,
        said,
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
    """The runs of all programs: a table of chapters, and text with a line for each
    program, of which `report.js` makes a table where it is asked for."""
    runs = {path: here.evidence.runs(path) for path in programs}
    names = interpreters({name: "" for entry in runs.values() for name in entry})
    columns = {
        name: f"{here.says(named(name).place)} {in_words(here, named(name), 3)}"
        for name in names
    }
    ran = {named(name).place for name in names}
    columns |= {place: here.says(place) for place in SHOWN if place not in ran}
    none = here.says("none")
    days = [
        max((e[n][:10] for e in runs.values() if n in e), default=none) for n in columns
    ]
    links, chapters = explained(here), {}
    lines = [
        ["", here.says("program"), *columns.values()],
        ["", here.says("day"), *days],
    ]
    for path in programs:
        cells = [summed(here, path, name) for name in columns]
        lines.append(
            [links.get(key(path), ""), key(path), *(said for said, *_ in cells)]
        )
        sums = chapters.setdefault(path.parent.name, [0, 0, 0])
        sums[0] += 1
        for _, same, other in cells:
            sums[1] += same + other
            sums[2] += other
    text = "\n".join("\t".join(line) for line in lines)
    return HTML.report(here, chapters, list(columns.values()), text)


def report_link(here: Here, chapter: str, programs: list[Path]) -> str:
    """How often the programs of a chapter were run, and the way to each run."""
    counts = counted(here, programs)
    folder = here.base + ("en/" if here.language == "en" else "")
    link = f"{folder}reference/verification/?chapter={chapter}#report"
    return HTML.report_link(here.says("runs", *counts.values()), link)


def explained(here: Here) -> dict[str, str]:
    """The first section of this language that shows each program."""
    found: dict[str, str] = {}
    start = PurePosixPath(here.page).with_suffix("")
    for page in pages(here.evidence.project):
        if page.language == here.language:
            folder = page.name.rpartition(".")[0].removesuffix("index")
            for section in page.sections:
                for directive in section.directives:
                    link = f"{relpath(folder, start)}/#{section.heading.anchor}"
                    found.setdefault(directive.file, link)
    return found


def counted(here: Here, programs: list[Path]) -> dict[str, int]:
    """How many programs were run as they are, how often, and on how many Pythons."""
    entries = [entry for path in programs if (entry := here.evidence.runs(path))]
    return {
        "programs": len(entries),
        "runs": sum(len(r.split()) - 1 for e in entries for r in e.values()),
        "pythons": len({name for entry in entries for name in entry}),
    }


def summed(here: Here, program: Path, python: str) -> tuple[str, int, int]:
    """What came in the runs of one program on one Python in words, and how many of
    them printed the first output and another."""
    evidence = here.evidence
    runs = evidence.runs(program)
    if python not in runs:
        place = python.partition("-")[0]
        alien = not_for(place, evidence.needs.get(key(program), []))
        return here.says("alien" if alien else "none"), 0, 0
    first = evidence.outputs(program)[0]
    methods = runs[python].split()[1:]
    general = [came(evidence, program, named(python), m) == first for m in methods]
    counts = {"same": general.count(True), "other": general.count(False)}
    parts = [f"{number} {here.says(name)}" for name, number in counts.items() if number]
    return ", ".join(parts), *counts.values()


def in_words(here: Here, python: Interpreter, numbers: int) -> str:
    """The first numbers of an interpreter's version, and its builds."""
    version = ".".join(map(str, python.version[:numbers]))
    return " ".join([version, *(here.says(build) for build in python.builds)])
