"""The record of where each program printed what is recorded: `snippets/verified.json`.

    {"value/race.py": {"hash": "9f86d081884c",
                       "linux-3.13.18-32bit": "2026-11-23 plain fork spawn"}}

An interpreter is named by platform, version and build; beside it stand the day and how
the program was run. The hash is that of the program and its outputs: with another one
an entry says nothing any more.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from recorded import BUILDS, METHODS, PLATFORMS, Recording, Where, Wrong, key

PLACES = ("linux", *PLATFORMS)
NAME = re.compile(
    rf"(?P<place>{'|'.join(PLACES)})-(?P<version>\d+\.\d+\.\d+)"
    rf"(?P<builds>(-({'|'.join(BUILDS)}))*)"
)
RUNS = re.compile(rf"\d{{4}}-\d\d-\d\d( (plain|{'|'.join(METHODS)}))+")
RECORD = "verified.json"

Record = dict[str, dict[str, str]]


def read(snippets: Path) -> Record:
    """The record of a folder of snippets.

    Raises Wrong for a file that is not one.
    """
    path = snippets / RECORD
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    shown = f"snippets/{RECORD}"
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            raise Wrong(
                f"{shown}:{number}: a conflict marker",
                "keep the lines of both sides, then make verify",
            )
    try:
        record = json.loads(text)
    except ValueError as error:
        raise Wrong(f"{shown}: {error}", "make verify from git's") from None
    for program, entry in record.items():
        if not (snippets / program).is_file():
            raise Wrong(f"{shown}: there is no snippets/{program}", "delete its entry")
        for name, runs in entry.items():
            known = NAME.fullmatch(name) and RUNS.fullmatch(runs)
            if name != "hash" and not known:
                raise Wrong(
                    f"{shown}: {program} has '{name}: {runs}'",
                    "delete this line, then make verify",
                )
    return record


def write(snippets: Path, record: Record) -> None:
    """Replace the record at once, sorted, a line for each program and interpreter."""
    path = snippets / RECORD
    ordered = {
        program: {name: entry[name] for name in ["hash", *interpreters(entry)]}
        for program, entry in sorted(record.items())
    }
    new = path.with_suffix(".new")
    try:
        new.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


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
    return sorted((name for name in entry if name != "hash"), key=by_version)


def by_version(name: str) -> tuple:
    python = named(name)
    return PLACES.index(python.place), python.builds, python.version


def current(record: Record, program: Path, found: list[Recording]) -> dict[str, str]:
    """A program's entry; empty if the program or an output changed since."""
    entry = record.get(key(program), {})
    return entry if entry.get("hash") == state(program, found) else {}


def state(program: Path, found: list[Recording]) -> str:
    """The hash of a program and all its recorded outputs."""
    digest = hashlib.sha256(program.read_bytes())
    for recording in found:
        digest.update(f"\0{recording.path.name}\0{recording.text}".encode())
    return digest.hexdigest()[:12]


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
