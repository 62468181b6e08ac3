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
from pathlib import Path

from recorded import BUILDS, METHODS, PLATFORMS, Where, recordings

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

    Raises ValueError, in one line, for a file that is not one.
    """
    path = snippets / RECORD
    if not path.exists():
        return {}
    text = path.read_text(encoding="utf-8")
    shown = f"snippets/{RECORD}"
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            raise ValueError(
                f"{shown}:{number}: a conflict marker; mend: keep the lines of both "
                "sides, then make verify"
            )
    try:
        record = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{shown}: {error}; mend: make verify from git's") from None
    for key, entry in record.items():
        if not (snippets / key).is_file():
            raise ValueError(
                f"{shown}: there is no snippets/{key}; mend: delete its entry"
            )
        for name, runs in entry.items():
            known = NAME.fullmatch(name) and RUNS.fullmatch(runs)
            if name != "hash" and not known:
                raise ValueError(
                    f"{shown}: {key} has '{name}: {runs}'; mend: delete this line, "
                    "then make verify"
                )
    return record


def write(snippets: Path, record: Record) -> None:
    """Replace the record at once, sorted, a line for each program and interpreter."""
    path = snippets / RECORD
    ordered = {
        key: {name: entry[name] for name in sorted(entry, key=by_version)}
        for key, entry in sorted(record.items())
    }
    new = path.with_suffix(".new")
    try:
        new.write_text(json.dumps(ordered, indent=1) + "\n", encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def by_version(name: str) -> tuple:
    match = NAME.fullmatch(name)
    if not match:
        return ()
    return (
        PLACES.index(match["place"]),
        match["builds"],
        tuple(map(int, match["version"].split("."))),
    )


def state(program: Path) -> str:
    """The hash of a program and all its recorded outputs."""
    digest = hashlib.sha256(program.read_bytes())
    for recording in recordings(program):
        digest.update(f"\0{recording.path.name}\0{recording.text}".encode())
    return digest.hexdigest()[:12]


def where(name: str, method: str) -> Where:
    """Where a recorded run was. A plain run's method is the platform's default."""
    match = NAME.fullmatch(name)
    version = tuple(map(int, match["version"].split(".")))
    words = set(filter(None, match["builds"].split("-")))
    if match["place"] in PLATFORMS:
        words.add(match["place"])
    if method == "plain":
        method = default(match["place"], version)
    return Where(version, method, frozenset(words))


def default(place: str, version: tuple[int, ...]) -> str:
    if place in ("windows", "macos"):
        return "spawn"
    return "fork" if version < (3, 14) else "forkserver"
