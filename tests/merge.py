"""Joins the records of other machines into this one: `make merge RECORDS="FILE..."`."""

import sys
from pathlib import Path

import verified
from recorded import Wrong, recordings

from tests.snippet_items import SNIPPETS


def merge(paths: list[Path]) -> None:
    """Take over what holds of the programs and outputs as they are here.

    Raises Wrong, before anything is written, for a file that is no record.
    """
    others = [verified.parsed(path.read_text("utf-8"), str(path)) for path in paths]
    with verified.updating(SNIPPETS) as record:
        for other, path in zip(others, paths, strict=True):
            taken = 0
            for name in other:
                program = SNIPPETS / name
                if not program.is_file():
                    continue
                entry = record.setdefault(name, {})
                for python in verified.current(other, program, recordings(program)):
                    runs = other[name][python]
                    entry[python] = verified.joined(entry.get(python, runs), runs)
                    taken += 1
            entries = sum(map(len, other.values()))
            print(f"{path}: {taken} of {entries} entries hold here")


if __name__ == "__main__":
    try:
        merge([Path(name) for name in sys.argv[1:]])
    except (OSError, Wrong) as error:
        sys.exit(str(error))
