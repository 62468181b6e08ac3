"""Where things are in a checkout, and how a mistake in one of its files is said."""

import os
from functools import cache
from pathlib import Path


class Wrong(ValueError):
    """Something is not as it must be: the problem, its line if known, and the fix;
    `detail` says the problem in full.

    ```python
    from proof.project import Wrong

    print(Wrong("the heading has no id", "add { #id } after it", 7))
    #> 7: the heading has no id; fix: add { #id } after it
    ```
    """

    def __init__(
        self, problem: str, fix: str, line: int | None = None, detail: str = ""
    ) -> None:
        super().__init__(f"{f'{line}: ' if line else ''}{problem}; fix: {fix}")
        self.problem, self.fix, self.line, self.detail = problem, fix, line, detail


class Project:
    """The paths of a checkout; `root` is its top folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.docs, self.figures = root / "docs", root / "docs/theme/figures"
        self.snippets, self.cache = root / "snippets", root / ".cache"
        self.record = self.snippets / "verified.json"
        self.needs = self.snippets / "needs.tsv"

    def programs(self, chapter: str = "*") -> list[Path]:
        return sorted(self.snippets.glob(f"{chapter}/*.py"))

    def shown(self, path: Path) -> str:
        """A path as messages name it."""
        inside = path.is_relative_to(self.root)
        return (path.relative_to(self.root) if inside else path).as_posix()


@cache
def here() -> Project:
    """The project of the folder that a command was started in.

    Raises Wrong where there is none.
    """
    start = Path.cwd()
    for folder in (start, *start.parents):
        if (folder / "snippets").is_dir() and (folder / "docs").is_dir():
            return Project(folder)
    raise Wrong(f"{start} is in no checkout", "cd into it")


def key(path: Path) -> str:
    """A file of a chapter as pages and the record name it.

    ```python
    from pathlib import Path

    from proof.project import key

    print(key(Path("snippets/value/race.py")))
    #> value/race.py
    ```
    """
    return f"{path.parent.name}/{path.name}"


def replace(path: Path, text: str) -> None:
    """Write a file whole, or leave it as it was."""
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
