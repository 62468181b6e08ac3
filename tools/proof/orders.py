"""Every order in which the processes of a program can take their steps, as recorded.

    python -m proof.orders [PROGRAM...]

runs them in a browser, each order once, and writes `race.orders` beside `race.py`: how
many orders print what, and a shortest one of each, as the processes that go on in turn:
0 is the main process, 1 the first child. Without a program it does so for all that have
such a file.
"""

import sys
from pathlib import Path

from proof import browser
from proof.project import Project, Wrong, here, key, replace

FIRST_PID = 1000
LIMIT = 300.0  # seconds for all orders of a program


def recorded(project: Project) -> list[Path]:
    """The programs whose orders are recorded."""
    found = project.snippets.glob("*/*.orders")
    return sorted(path.with_suffix(".py") for path in found)


def rows(program: Path) -> list[list[str]]:
    """What is recorded: a row for each outcome."""
    text = program.with_suffix(".orders").read_text(encoding="utf-8")
    return [line.split("  ", 2) for line in text.splitlines()[1:]]


def table(program: Path, found: dict) -> str:
    """What the engine found, as it is recorded.

    Raises Wrong if not every order could be run.
    """
    if not found.get("complete"):
        problem = (
            f"not every order was run: {found.get('reason', 'there are too many')}"
        )
        raise Wrong(f"{key(program)}: {problem}", "take a smaller program")
    outcomes = sorted(found["outcomes"], key=lambda one: -one["count"])
    lines = ["orders  shortest  prints", *map(line, outcomes)]
    return "\n".join(lines) + "\n"


def line(outcome: dict) -> str:
    order = ".".join(str(pid - FIRST_PID) for pid in outcome["order"])
    text = " / ".join(outcome["text"].splitlines())
    if outcome["reason"] != "exit":
        text = f"{text} [{outcome['reason']}]".strip()
    return f"{outcome['count']}  {order}  {text}"


def main(names: list[str]) -> int:
    project = here()
    programs = [Path(name).resolve() for name in names] or recorded(project)
    try:
        python = browser.interpreter_of(browser.NAME, project)
        for program in programs:
            job = {"files": browser.files_of(program), "main": program.name}
            opened = browser.opened(python.path, project)
            found = table(program, opened.ask(job | {"explore": True}, LIMIT))
            replace(program.with_suffix(".orders"), found)
            print(f"{key(program)}\n{found}", end="")
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
