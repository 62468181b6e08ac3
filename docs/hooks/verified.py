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
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from filelock import FileLock
from recorded import BUILDS, METHODS, PLATFORMS, Recording, Where, Wrong, key, replace

PLACES = ("linux", *PLATFORMS)
NAME = re.compile(
    rf"(?P<place>{'|'.join(PLACES)})-(?P<version>\d+\.\d+\.\d+)"
    rf"(?P<builds>(-({'|'.join(BUILDS)}))*)"
)
RUNS = re.compile(rf"[0-9a-f]{{12}} \d{{4}}-\d\d-\d\d( (plain|{'|'.join(METHODS)}))+")
RECORD = "verified.json"
FIRST = '"program python": "hash day runs"'

Record = dict[str, dict[str, str]]  # program, interpreter, "hash day runs"


def read(snippets: Path) -> Record:
    """The record of a folder of snippets.

    Raises Wrong for a file that is not one.
    """
    path = snippets / RECORD
    if not path.exists():
        return {}
    record = parsed(path.read_text(encoding="utf-8"), f"snippets/{RECORD}")
    for program in record:
        if not (snippets / program).is_file():
            raise Wrong(
                f"snippets/{RECORD}: there is no snippets/{program}",
                "delete its lines",
            )
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
        raise Wrong(f"{shown}: {error}", "take git's, then make verify") from None
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


def write(snippets: Path, record: Record) -> None:
    """Replace the record at once: sorted, a line for each program and interpreter."""
    lines = [
        f',"{program} {name}": "{record[program][name]}"'
        for program in sorted(record)
        for name in interpreters(record[program])
    ]
    replace(snippets / RECORD, "\n".join(["{", FIRST, *lines, "}"]) + "\n")


@contextmanager
def updating(snippets: Path) -> Iterator[Record]:
    """The record to change; others who change it wait."""
    lock = snippets.parent / ".cache/verified.lock"
    lock.parent.mkdir(exist_ok=True)
    with FileLock(lock):
        record = read(snippets)
        yield record
        write(snippets, record)


@dataclass(frozen=True)
class Interpreter:
    """An interpreter's name, taken apart."""

    place: str
    version: tuple[int, ...]
    builds: tuple[str, ...]


@cache
def named(name: str) -> Interpreter:
    match = NAME.fullmatch(name)
    version = tuple(map(int, match["version"].split(".")))
    return Interpreter(
        match["place"], version, tuple(filter(None, match["builds"].split("-")))
    )


def interpreters(entry: dict[str, str]) -> list[str]:
    """The names in an entry, in the order they are shown and written."""
    return sorted(entry, key=by_version)


def by_version(name: str) -> tuple:
    python = named(name)
    return PLACES.index(python.place), python.builds, python.version


def current(record: Record, program: Path, found: list[Recording]) -> dict[str, str]:
    """Day and runs by interpreter, where neither program nor output changed since."""
    now = state(program, found)
    return {
        name: runs.removeprefix(f"{now} ")
        for name, runs in record.get(key(program), {}).items()
        if runs.startswith(now)
    }


def state(program: Path, found: list[Recording]) -> str:
    """The hash of a program and all its recorded outputs."""
    digest = hashlib.sha256(program.read_bytes())
    for recording in found:
        digest.update(f"\0{recording.path.name}\0{recording.text}".encode())
    return digest.hexdigest()[:12]


@cache
def where(name: str, method: str) -> Where:
    """Where a recorded run was. A plain run's method is the platform's default."""
    python = named(name)
    words = set(python.builds)
    if python.place in PLATFORMS:
        words.add(python.place)
    if method == "plain":
        method = default(python.place, python.version)
    return Where(python.version, method, frozenset(words))


def default(place: str, version: tuple[int, ...]) -> str:
    if place in ("windows", "macos"):
        return "spawn"
    return "fork" if version < (3, 14) else "forkserver"
