"""Prints a --python for each interpreter of this machine that can run the programs.

The running one, pyenv's, and those of the file that PYTHONS names: a name and a path on
each line.
"""

import os
import sys
from pathlib import Path

from proof.interpreters import interpreter
from proof.project import Wrong


def candidates() -> list[str]:
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = [sys.executable, *map(str, sorted(root.glob("versions/*/bin/python")))]
    if listed := os.environ.get("PYTHONS"):
        lines = Path(listed).read_text(encoding="utf-8").splitlines()
        found += [line.split()[-1] for line in lines if line.strip()]
    return found


def usable() -> dict[str, str]:
    """The path of each interpreter by the name that the record gives it."""
    paths = {}
    for path in candidates():
        try:
            paths.setdefault(str(interpreter(path)), path)
        except Wrong as wrong:
            print(wrong, file=sys.stderr)
    return paths


if __name__ == "__main__":
    print(" ".join(f"--python={path}" for path in usable().values()))
