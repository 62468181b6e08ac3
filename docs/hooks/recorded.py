"""Recorded outputs: the files beside a program that hold what it printed.

`race.out` is what `race.py` prints. `race.spawn.out` or `race.py3.15.32bit.out`
is what it prints where that differs; the words between the dots say where:

    fork, spawn, forkserver    the start method
    py3.15, py3.13.8           this Python and later, up to the next such file
    32bit, freethreaded        the build
    windows, macos, wasm       the platform (nothing named: Linux)

The file whose words all hold, and which has the most of them, applies; of two with as
many, the one that names a platform, then the later Python. In a file, ‹4491› marks text
that varies from run to run.
"""

import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

METHODS = ("fork", "spawn", "forkserver")
BUILDS = ("32bit", "freethreaded")
PLATFORMS = ("windows", "macos", "wasm")
WORD = re.compile(
    rf"(?:py\d+\.\d+(?:\.\d+)?|{'|'.join(METHODS + BUILDS + PLATFORMS)})(?=\.|$)"
)
MARK = re.compile("‹([^‹›\n]*)›")
KINDS = (  # what a mark holds, and what may stand in its place
    (re.compile(r"-?\d+"), r"-?\d+"),
    (re.compile(r"-?\d+\.\d+"), r"-?\d+\.\d+"),
    (re.compile(r"[0-9a-f]+"), r"[0-9a-f]+"),
    (re.compile(r"\w+"), r"\w+"),
    (re.compile(r"[^\n]*"), r"[^\n]+"),
)


class Wrong(ValueError):
    """A file is not as it must be: the problem, its line if known, and the mend."""

    def __init__(self, problem: str, mend: str, line: int | None = None) -> None:
        super().__init__(f"{f'{line}: ' if line else ''}{problem}; mend: {mend}")
        self.problem, self.mend, self.line = problem, mend, line


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


def key(path: Path) -> str:
    """A file of a chapter as pages and the record name it: `value/race.py`."""
    return f"{path.parent.name}/{path.name}"


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
    if len(found) == 1 and not found[0].words:
        return found[0]
    return max(
        (recording for recording in found if recording.holds(where)),
        key=lambda recording: (
            len(recording.words),
            any(word in PLATFORMS for word in recording.words),
            recording.python,
        ),
        default=None,
    )


def pattern(line: str) -> re.Pattern[str]:
    """What a recorded line allows: itself, and in its marks the same kind of text."""
    parts = []
    for index, part in enumerate(MARK.split(line)):
        if index % 2:
            parts.append(
                next(allowed for kind, allowed in KINDS if kind.fullmatch(part))
            )
        else:
            parts.append(re.escape(part))
    return re.compile("".join(parts))


def fits(recorded: str, printed: str) -> bool:
    """Whether a recorded line, or text, stands for what was printed."""
    return pattern(recorded).fullmatch(printed) is not None


def with_marks(recorded: str, printed: str) -> str:
    """What was printed, with the lines of `recorded` kept where they still fit."""
    old = recorded.splitlines()
    lines = []
    for index, line in enumerate(printed.splitlines()):
        same_place = old[index : index + 1]
        lines.append(next((o for o in same_place + old if fits(o, line)), line))
    return "".join(f"{line}\n" for line in lines)


def replace(path: Path, text: str) -> None:
    """Write a file whole, or leave it as it was."""
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


FRAME = re.compile(r'^(?P<indent>[ |+]*)  File "(?P<file>[^"]+)", line \d+(, in .+)?$')
CARETS = re.compile(r"^ +[~^]+$")


def normalised(text: str, folder: Path, library: str) -> str:
    """Text as it is recorded and compared: tracebacks made the same everywhere.

    Paths below `folder` (the program's) and `library` (the standard library's)
    become relative, frames of other files are folded to `...`, caret lines dropped.
    """
    lines: list[str] = []
    in_frame = False
    for line in text.splitlines():
        frame = FRAME.match(line)
        if frame:
            ours = Path(frame["file"]).is_relative_to(folder)
            folded = f"{frame['indent']}  ..."
            if ours:
                lines.append(line)
            elif not lines or lines[-1] != folded:
                lines.append(folded)
            in_frame, body = True, f"{frame['indent']}    "
        elif in_frame and line.startswith(body):
            if ours and not CARETS.match(line):
                lines.append(line)
        else:
            in_frame = False
            lines.append(line)
    joined = "".join(f"{line}\n" for line in lines)
    for path in (str(folder), library):
        joined = re.sub(re.escape(path) + r"[/\\]", "", joined)
    return joined
