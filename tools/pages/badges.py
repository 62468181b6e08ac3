"""Where a program was run: a table below its output, and one of all programs."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from posixpath import relpath

from pages.labels import label
from pages.parts import HTML, Here, program
from pages.source import Directive
from pages.twins import pages
from proof.interpreters import Interpreter, in_order
from proof.outputs import METHODS, Recording
from proof.project import key

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
    used = {method for ran in runs.values() for method in ran.methods}
    columns = [method for method in ("plain", *METHODS) if method in used]
    rows: dict[tuple, list[str]] = {}

    def cell(python: Interpreter, method: str) -> tuple[str, str]:
        """What came in one run, in words, and the tab that shows it."""
        if method not in runs[python].methods:
            return here.says("none"), ""
        recording = evidence.came(path, python, method)
        if recording not in found:
            return here.says("wine only"), ""
        if recording == found[0]:
            return here.says("pass"), ""
        tab = directive.tab_id(found.index(recording) + 1) if tabs else ""
        return here.says("differs", label(recording, found, here.language)), tab

    for python in runs:
        cells = tuple(cell(python, method) for method in columns)
        rows.setdefault((python.place, cells), []).append(in_words(here, python))
    said = [here.says("ran once" if len(runs) == 1 else "ran", len(runs))]
    others = [label(recording, found, here.language) for recording in found[1:]]
    if others:
        long = any(here.says("and") in other for other in others[:2])
        between = here.says("between long" if long else "between")
        more = " …" * (len(others) > 2)
        said += [here.says("differs", between.join(others[:2]) + more)]
    for place in not_run_on(runs):
        alien = evidence.needs.not_for(place, path)
        said += [here.says("not for", here.says(place))] if alien else []
        text = here.says("needs", ", ".join(alien)) if alien else here.says("none")
        rows[place, ((text, ""),) * len(columns)] = []
    return HTML.badges(
        here,
        said,
        [here.says("plain") if m == "plain" else m for m in columns],
        [(f"{here.says(at)} {', '.join(p)}", cells) for (at, cells), p in rows.items()],
    )


def not_run_on(pythons: Iterable[Interpreter]) -> list[str]:
    """The platforms that are shown and have none of the Pythons."""
    places = {python.place for python in pythons}
    return [place for place in SHOWN if place not in places]


def report(here: Here, programs: list[Path]) -> str:
    """The runs of all programs: a table of chapters, and text with a line for each
    program, of which `report.js` makes a table where it is asked for."""
    entries = [here.evidence.runs(path) for path in programs]
    pythons = in_order({python for entry in entries for python in entry})
    pythons += [Interpreter(place, ()) for place in not_run_on(pythons)]
    heads = [f"{here.says(p.place)} {in_words(here, p)}".strip() for p in pythons]
    none = here.says("none")
    days = [max((e[p].day for e in entries if p in e), default=none) for p in pythons]
    links, chapters = explained(here), {}
    lines = [["", here.says("program"), *heads], ["", here.says("day"), *days]]
    for path in programs:
        cells = [summed(here, path, python) for python in pythons]
        lines.append(
            [links.get(key(path), ""), key(path), *(said for said, *_ in cells)]
        )
        sums = chapters.setdefault(path.parent.name, [0, 0, 0])
        sums[0] += 1
        for _, same, other in cells:
            sums[1] += same + other
            sums[2] += other
    text = "\n".join("\t".join(line) for line in lines)
    return HTML.report(here, chapters, heads, text)


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
        "runs": sum(len(ran.methods) for entry in entries for ran in entry.values()),
        "pythons": len({python for entry in entries for python in entry}),
    }


def summed(here: Here, program: Path, python: Interpreter) -> tuple[str, int, int]:
    """What came in the runs of one program on one Python in words, and how many of
    them printed the first output and another."""
    evidence = here.evidence
    ran = evidence.runs(program).get(python)
    if not ran:
        alien = evidence.needs.not_for(python.place, program)
        return here.says("alien" if alien else "none"), 0, 0
    first = evidence.outputs(program)[0]
    general = [evidence.came(program, python, m) == first for m in ran.methods]
    counts = {"same": general.count(True), "other": general.count(False)}
    parts = [f"{number} {here.says(name)}" for name, number in counts.items() if number]
    return ", ".join(parts), *counts.values()


def in_words(here: Here, python: Interpreter) -> str:
    """An interpreter's version, and its builds."""
    version = ".".join(map(str, python.version))
    return " ".join([version, *(here.says(build) for build in python.builds)])
