"""Measures what the lab's pages show, on this machine: `python dev.py lab`.

Each program of `snippets/lab` that has a `measure` is run at full size, and what it
found is written beside it, with the machine and the day. Names of programs measure
those only: `python dev.py lab access lost`. `quick` before them measures small sizes
and writes nothing. The Pythons compared are those of `dev.py verify`.
"""

import importlib
import inspect
import json
import os
import sys
import time
from datetime import date

from proof import browser
from proof.interpreters import interpreter
from proof.project import Project, Wrong, here, replace
from study.pythons import usable

BUSY = 0.5  # processes that already run or wait, on average, when a measurement starts
PACKAGES = ("numpy", "pandas", "joblib", "pyarrow")


def topics(project: Project, wanted: list[str]) -> list[str]:
    """The programs that measure, or those of them that are wanted.

    Raises Wrong for a name that is none.
    """
    found = [
        path.stem
        for path in project.programs("lab")
        if "def measure(" in path.read_text(encoding="utf-8")
    ]
    for name in wanted:
        if name not in found:
            raise Wrong(f"snippets/lab/{name}.py measures nothing", f"name {found}")
    return wanted or found


def pythons() -> list[str]:
    """The paths of one Python of each minor version and build, the oldest first."""
    paths = [path for path in usable().values() if path != browser.NAME]
    found = [interpreter(path) for path in paths]
    kept = {}
    for python in sorted(found, key=lambda python: python.version):
        if python.place == "linux" and "32bit" not in python.builds:
            kept[python.version[:2], python.builds] = python.path
    return list(kept.values())


def wait_until_idle() -> None:
    """Say that others use the machine, and go on when they have stopped, or after a
    minute: what is measured then is noise, and the record says so."""
    if not hasattr(os, "getloadavg"):
        return
    for _ in range(12):
        if os.getloadavg()[0] <= BUSY:
            return
        print("  waiting for a machine that is idle", file=sys.stderr)
        time.sleep(5)


def packages() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in PACKAGES}


def measure(project: Project, name: str, full: bool) -> None:
    """Measure one topic and, at full size, record it."""
    program, timing = (importlib.import_module(each) for each in (name, "timing"))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    began = time.perf_counter()
    takes = "pythons" in inspect.signature(program.measure).parameters
    figures = program.measure(full, *([tuple(pythons())] if takes and full else []))
    took = round(time.perf_counter() - began)
    print(f"{name}: {took} s", file=sys.stderr)
    if full:
        record = {
            "date": str(date.today()),
            "seconds": took,
            "load": round(load, 1),
            "machine": timing.machine() | packages(),
            "figures": figures,
        }
        path = project.snippets / f"lab/{name}.json"
        replace(path, json.dumps(rounded(record), indent=1, ensure_ascii=False) + "\n")


def rounded(value):
    """Numbers with four digits: more is noise."""
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    if isinstance(value, list):
        return [rounded(each) for each in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


def main(arguments: list[str]) -> None:
    project = here()
    quick = arguments[:1] == ["quick"]
    names = topics(project, arguments[quick:])
    sys.path.insert(0, str(project.snippets / "lab"))
    if not quick:
        wait_until_idle()
    for name in names:
        print(f"{name}", file=sys.stderr)
        measure(project, name, not quick)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Wrong as wrong:
        sys.exit(str(wrong))
