"""Runs the programs on every Python found here, and records it: `dev.py verify`.

They are the running one, pyenv's, that of the browser, and those of the file that
PYTHONS names: a name and a path on each line. What follows goes to pytest:
`python dev.py verify snippets/value`.
"""

import os
import sys
from pathlib import Path

import pytest

from proof import browser
from proof.project import Wrong, here

SNIPPETS = ("-o", "testpaths=snippets")  # unless a path is given


def candidates() -> list[str]:
    """The paths of what may be a Python.

    Raises Wrong if PYTHONS names no file.
    """
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = [sys.executable, *map(str, sorted(root.glob("versions/*/bin/python")))]
    if listed := os.environ.get("PYTHONS"):
        if not Path(listed).is_file():
            raise Wrong(f"PYTHONS: there is no file {listed}", "name one, or unset it")
        lines = Path(listed).read_text(encoding="utf-8").splitlines()
        found += [line.split()[-1] for line in lines if line.strip()]
    return [*found, browser.NAME]


def usable() -> dict[str, str]:
    """The path of each interpreter by the name that the record gives it.

    One that cannot run the programs is named on stderr and left out.
    """
    paths = {}
    for path in candidates():
        try:
            paths.setdefault(str(browser.any_interpreter(path, here())), path)
        except Wrong as wrong:
            print(wrong, file=sys.stderr)
    return paths


def main(rest: list[str]) -> int:
    pythons = [f"--python={path}" for path in usable().values()]
    os.chdir(here().root)
    return pytest.main(["-q", *SNIPPETS, "--record", *pythons, *rest])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Wrong as wrong:
        sys.exit(str(wrong))
