"""Recorded outputs: the files beside a program that hold what it printed.

`race.out` is what `race.py` prints. `race.spawn.out` or `race.py3.15.32bit.out`
is what it prints where that differs; the words between the dots say where:

    fork, spawn, forkserver    the start method
    py3.15, py3.13.8           this Python and later, up to the next such file
    32bit, freethreaded        the build
    windows, macos, wasm       the platform (nothing named: Linux)
    wine                       Windows as Wine has it, where that is Wine's own doing

The file whose words all hold, and which has the most of them, applies; of two with as
many, the one that names a platform, then the later Python. In a file, ‹4491› marks text
that varies from run to run. What only Wine prints is compared and not shown.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.project import Wrong, key

METHODS = ("fork", "spawn", "forkserver")
BUILDS = ("32bit", "freethreaded")
PLATFORMS = ("windows", "macos", "wasm", "wine")  # of two that hold the later counts
WORD = re.compile(
    rf"(?:py\d+\.\d+(?:\.\d+)?|{'|'.join(METHODS + BUILDS + PLATFORMS)})(?=\.|$)"
)
IMPORT = re.compile(r"^(?:from|import) (\w+)", re.M)


@dataclass(frozen=True)
class Where:
    """Where a program ran: `python` as (3, 14, 2), the rest in the words above."""

    python: tuple[int, ...]
    method: str | None
    words: frozenset[str]


@dataclass(frozen=True)
class Recording:
    path: Path
    words: tuple[str, ...]

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def python(self) -> tuple[int, ...]:
        return next((version(word) for word in self.words if word.startswith("py")), ())

    @property
    def rest(self) -> list[str]:
        """The words that name no Python."""
        return sorted(word for word in self.words if not word.startswith("py"))

    def holds(self, where: Where) -> bool:
        return where.python >= self.python and all(
            word in where.words or word == where.method for word in self.rest
        )


def version(word: str) -> tuple[int, ...]:
    """`py3.15` as (3, 15)."""
    return tuple(int(number) for number in word.removeprefix("py").split("."))


def program_of(output: Path) -> Path:
    """The program that printed a recorded output, whichever variant it is."""
    return output.with_name(output.name.partition(".")[0] + ".py")


def recordings(program: Path) -> list[Recording]:
    """The recorded outputs of a program, the general one first.

    Raises Wrong for a file whose name has a word that is not known.
    """
    found = []
    for path in sorted(program.parent.glob(f"{program.stem}.*out")):
        between = path.name[len(program.stem) : -len("out")].strip(".")
        words = tuple(WORD.findall(between))
        if ".".join(words) != between:
            raise Wrong(
                f"snippets/{key(path)}: '{between}' names no start method, Python, "
                "build or platform",
                f"rename it, words are {', '.join(METHODS)}, py3.15, "
                f"{', '.join(BUILDS + PLATFORMS)}",
            )
        found.append(Recording(path, words))
    return sorted(found, key=lambda recording: (recording.rest, recording.python))


def applying(found: list[Recording], where: Where) -> Recording | None:
    """The recording that applies where a program ran, or None."""

    def worth(recording: Recording) -> tuple:
        platforms = [PLATFORMS.index(w) for w in recording.words if w in PLATFORMS]
        return len(recording.words), max(platforms, default=-1), recording.python

    holding = [recording for recording in found if recording.holds(where)]
    return max(holding, key=worth, default=None)


def parts(program: Path) -> list[Path]:
    """A program, the files beside it that it imports, the C that it compiles and the
    cells of a notebook that it runs."""
    found = [program]
    for path in found:
        for name in IMPORT.findall(path.read_text("utf-8", "replace")):
            beside = program.with_name(f"{name}.py")
            if beside not in found and beside.is_file():
                found.append(beside)
    beside = [program.with_suffix(".c"), *cells(program)]
    return found + [path for path in beside if path.is_file() and path != program]


def cells(program: Path) -> list[Path]:
    """The files of the cells, each named as the program with a number behind it."""
    return sorted(program.parent.glob(f"{program.stem}_[0-9].ipy"))


def methods(program: Path, known: tuple[str, ...]) -> list[str | None]:
    """How a program is run: as it is, then under each start method that is known.

    One that uses no multiprocessing, or chooses its own start method, runs once.
    """
    tree = ast.parse(program.read_text(encoding="utf-8"), program)
    rest = "\n".join(path.read_text("utf-8") for path in parts(program)[1:])
    names, chooses = set(IMPORT.findall(rest)), False
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", None))
            chooses |= name in ("get_context", "set_start_method")
    uses = {str(name).split(".")[0] for name in names}
    if chooses or not uses & {"multiprocessing", "concurrent"}:
        return [None]
    return [None, *known]
