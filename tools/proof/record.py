"""The record of where each program printed what is recorded: `snippets/verified.json`.

    ,"value/race.py linux-3.13.18-32bit": "9f86d081884c 2026-11-23 fork plain spawn"

An interpreter is named by platform, version and build. Beside it stand the hash of the
program and its outputs (with another one the line says nothing any more), the day, and
how the program was run. Lines start with their comma, so that any lines of two such
files are one again: git joins them (`merge=union`), and `read` the lines of one key.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock

from proof import needs
from proof.interpreters import NAME, Interpreter, in_order, named
from proof.outputs import METHODS, Recording, applying, parts, recordings
from proof.project import Project, Wrong, key, replace

RUNS = re.compile(rf"[0-9a-f]{{12}} \d{{4}}-\d\d-\d\d( (plain|{'|'.join(METHODS)}))+")
FIRST = '"program python": "hash day runs"'

Record = dict[str, dict[str, str]]  # program, interpreter, "hash day runs"


class Runs(NamedTuple):
    """How a program was run on one interpreter, `plain` or under a start method."""

    day: str
    methods: list[str]


def read(project: Project) -> Record:
    """The record of a project.

    Raises Wrong for a file that is not one.
    """
    if not project.record.exists():
        return {}
    shown = project.shown(project.record)
    record = parsed(project.record.read_text("utf-8", "replace"), shown)
    for program in record:
        if not (project.snippets / program).is_file():
            raise Wrong(f"{shown}: there is no snippets/{program}", "delete its lines")
    return record


def parsed(text: str, shown: str) -> Record:
    """A record's text, taken apart; `shown` is its file's name in messages."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            raise Wrong(
                f"{shown}:{number}: a conflict marker",
                "delete the markers, keep the lines of both sides",
            )
    try:
        pairs = json.loads(text, object_pairs_hook=list)
        found = [(name.split(" "), runs) for name, runs in pairs[1:]]
    except (ValueError, TypeError, AttributeError) as error:
        raise Wrong(
            f"{shown}: {error}", "take git's, then python dev.py verify"
        ) from None
    record: Record = {}
    for name, runs in found:
        known = len(name) == 2 and NAME.fullmatch(name[1])
        if not known or not isinstance(runs, str) or not RUNS.fullmatch(runs):
            raise Wrong(
                f"{shown}: no entry is '{' '.join(name)}: {runs}'", "delete this line"
            )
        program, python = name
        entry = record.setdefault(program, {})
        entry[python] = joined(entry.get(python, runs), runs)
    return record


def joined(one: str, other: str) -> str:
    """Two entries of one program and interpreter: all runs of the later hash."""
    (hash_1, day_1, *runs_1), (hash_2, day_2, *runs_2) = one.split(), other.split()
    if hash_1 != hash_2:
        return max(one, other, key=lambda entry: entry.split()[1])
    return " ".join([hash_1, max(day_1, day_2), *sorted({*runs_1, *runs_2})])


def write(project: Project, record: Record) -> None:
    """Replace the record at once: sorted, a line for each program and interpreter."""
    lines = [
        f',"{program} {python}": "{entry[str(python)]}"'
        for program, entry in sorted(record.items())
        for python in in_order(map(named, entry))
    ]
    replace(project.record, "\n".join(["{", FIRST, *lines, "}"]) + "\n")


@contextmanager
def updating(project: Project) -> Iterator[Record]:
    """The record to change; others who change it wait."""
    project.cache.mkdir(exist_ok=True)
    with FileLock(project.cache / "verified.lock"):
        record = read(project)
        yield record
        write(project, record)


def current(
    record: Record, program: Path, found: list[Recording]
) -> dict[Interpreter, Runs]:
    """Its runs where neither program nor output changed since, in order."""
    now, entry = state(program, found), record.get(key(program), {})
    split = {named(name): runs.split() for name, runs in entry.items()}
    return {
        python: Runs(split[python][1], split[python][2:])
        for python in in_order(split)
        if split[python][0] == now
    }


def state(program: Path, found: list[Recording]) -> str:
    """The hash of a program, of what it imports from beside it, and of all its
    recorded outputs."""
    digest = hashlib.sha256()
    for path in parts(program):
        digest.update(path.read_bytes())
    for recording in found:
        digest.update(f"\0{recording.path.name}\0{recording.text}".encode())
    return digest.hexdigest()[:12]


class Evidence:
    """What a project has of each program, each file read once: its recorded outputs,
    the runs that hold, and what it needs.

    Raises Wrong for a record, or a list of needs, that is none.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self.record, self.needs = read(project), needs.read(project)
        self.outputs = cache(recordings)
        self.runs = cache(self.current)

    def current(self, program: Path) -> dict[Interpreter, Runs]:
        return current(self.record, program, self.outputs(program))

    def came(self, program: Path, python: Interpreter, method: str) -> Recording | None:
        """The recorded output that one of the runs printed."""
        where = python.where(None if method == "plain" else method)
        return applying(self.outputs(program), where)
