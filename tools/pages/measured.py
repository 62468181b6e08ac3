"""Numbers in a page's sentences, worked out from what the lab has measured.

A page writes an expression of Python between double braces. It names a topic of
`snippets/lab`, a figure of it, and in brackets a row and a column of that figure:

    A queue needs {{ pay.read["Queue", "1 MB"] }}, which is
    {{ pay.read["Queue", "1 MB"] / pay.read["Pipe", "1 MB"] }} times as long as a pipe.
    {{ pay.read["Pipe", "1 MB"] < pay.read["Queue", "1 MB"] }}

One number is shown with its unit, what was worked out of several without; both are
links to the figure. A comparison shows nothing, and is an error once it does not hold:
the sentence beside it is wrong then.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from runpy import run_path
from types import SimpleNamespace

from proof.project import Project, Wrong

EXPRESSION = re.compile(r"\{\{ (.+?) \}\}")
ALLOWED = {"max": max, "min": min, "round": round, "abs": abs}


class Number(float):
    """A median that was measured; what is worked out of it is a plain float."""

    unit = ""


class Figure:
    """What one figure shows. `used` takes the address of each that was looked into.

    `up_to` is the function of the lab that also places the rules in its plots.
    """

    def __init__(
        self, address: tuple[str, str], figure: dict, used: list, up_to: Callable
    ) -> None:
        self.address, self.figure, self.used = address, figure, used
        self.last = up_to

    def __getitem__(self, place: tuple[str, str]) -> Number:
        row, column = place
        self.used.append(self.address)
        found = Number(self.figure["data"][row][column][0])
        found.unit = self.figure["unit"]
        return found

    def up_to(self, factor: float, row: str, other: str) -> str:
        """The last column up to which a row takes at most `factor` times another."""
        self.used.append(self.address)
        return self.last(self.figure["data"], factor, row, other)

    def ratios(self, row: str, other: str, *columns: str) -> tuple[float, float]:
        """The least and the most that one row is times another, in some columns."""
        found = [self[row, column] / self[other, column] for column in columns]
        return min(found), max(found)


@cache
def timing(project: Project) -> SimpleNamespace:
    """The program that says how numbers are compared and shown, here and there."""
    return SimpleNamespace(**run_path(str(project.snippets / "lab/timing.py")))


def topics(project: Project, used: list) -> dict[str, object]:
    found, up_to = {}, timing(project).up_to
    for path in sorted((project.snippets / "lab").glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        figures = {
            name: Figure((path.stem, name), figure, used, up_to)
            for name, figure in record["figures"].items()
        }
        machine = SimpleNamespace(**record["machine"], date=record["date"])
        found[path.stem] = SimpleNamespace(machine=machine, **figures)
    return found


def filled(text: str, project: Project, page: str, first: int = 1) -> str:
    """The Markdown of a page with its expressions worked out.

    Raises Wrong, with the line, for what cannot be worked out or does not hold.
    """
    if "{{ " not in text:
        return text
    used: list[tuple[str, str]] = []
    names = topics(project, used)

    def worked_out(match: re.Match) -> str:
        used.clear()
        line = first + text.count("\n", 0, match.start())
        try:
            value = eval(match[1], {"__builtins__": ALLOWED} | names)
        except Exception as error:
            raise Wrong(
                f"'{match[1]}' cannot be worked out: {error!r}",
                "name a topic, figure, row and column of snippets/lab/*.json",
                line,
            ) from None
        if value is False or value == "":
            raise Wrong(
                f"'{match[1]}' does not hold any more",
                "change the sentence beside it to what was measured",
                line,
            )
        if value is True:
            return ""
        said = says(value, project)
        return f"[{said}]({link(page, *used[0])})" if used else said

    return EXPRESSION.sub(worked_out, text)


def says(value: object, project: Project) -> str:
    if isinstance(value, Number):
        return timing(project).shown(value, value.unit)
    if isinstance(value, tuple):
        return "–".join(dict.fromkeys(says(each, project) for each in value))
    if isinstance(value, float):
        return timing(project).digits(value)
    return str(value)


def link(page: str, topic: str, figure: str) -> str:
    """The way to a figure from a page, named by its path from the project's folder."""
    rest = list(Path(page).parts[2:])
    if rest == ["lab", f"{topic}.ipynb"]:
        return f"#fig-{figure}"
    return f"{'../' * (len(rest) - 1)}lab/{topic}.ipynb#fig-{figure}"
