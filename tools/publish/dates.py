"""When each page was last changed, as git knows it."""

import subprocess
from functools import cache
from pathlib import Path

LOG = "-c core.quotePath=false log --format=%cs --name-only -- docs/en docs/zh"


@cache  # both languages ask
def changed(root: Path) -> dict[str, str]:
    """The day of the last change of a page or its twin, by the path that both have; of
    a copy without its history nothing."""
    found: dict[str, str] = {}
    if git(root, "rev-parse --is-shallow-repository").strip() != "false":
        return found
    day = ""
    for line in git(root, LOG).splitlines():
        if line.startswith("docs/"):
            found.setdefault(line.split("/", 2)[2], day)
        elif line:
            day = line
    return found


def git(root: Path, command: str) -> str:
    """What git says, nothing where it cannot."""
    try:
        return subprocess.run(
            ["git", *command.split()], cwd=root, capture_output=True, text=True
        ).stdout
    except OSError:
        return ""
