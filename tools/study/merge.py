"""Joins the records of other machines into this one: `python -m study.merge FILE`."""

import sys
from pathlib import Path

from proof import record
from proof.outputs import recordings
from proof.project import Project, Wrong, here


def merge(project: Project, paths: list[Path]) -> None:
    """Take over what holds of the programs and outputs as they are here.

    Raises Wrong, before anything is written, for a file that is no record.
    """
    others = [record.parsed(path.read_text("utf-8"), str(path)) for path in paths]
    with record.updating(project) as ours:
        for other, path in zip(others, paths, strict=True):
            taken = 0
            for name in other:
                program = project.snippets / name
                if not program.is_file():
                    continue
                entry = ours.setdefault(name, {})
                for python in record.current(other, program, recordings(program)):
                    runs = other[name][str(python)]
                    known = entry.get(str(python), runs)
                    holds = known.split()[0] == runs.split()[0]
                    entry[str(python)] = record.joined(known, runs) if holds else runs
                    taken += 1
            entries = sum(map(len, other.values()))
            print(f"{path}: {taken} of {entries} entries hold here")


if __name__ == "__main__":
    try:
        merge(here(), [Path(name) for name in sys.argv[1:]])
    except (OSError, Wrong) as error:
        sys.exit(str(error))
