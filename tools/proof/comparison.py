"""What a recorded line allows, and what makes two runs comparable.

In a recorded output ‹4491› marks text that varies from run to run: another text of the
same kind may stand there.
"""

import difflib
import re
from pathlib import Path

MARK = re.compile("‹([^‹›\n]*)›")
# what a mark holds; another text of the first kind that it is may stand in its place
KINDS = (r"-?\d+", r"-?\d+\.\d+", r"[0-9a-fA-F]+", r"\w+")
ANYTHING = r"[^\n]+"
FRAME = re.compile(r'^(?P<indent>[ |+]*)  File "(?P<file>[^"]+)", line \d+(, in .+)?$')
CARETS = re.compile(r"^ +[~^]+$")


def pattern(line: str) -> re.Pattern[str]:
    """What a recorded line allows: itself, and in its marks the same kind of text."""
    parts = [re.escape(part) for part in MARK.split(line)]
    parts[1::2] = [
        next((kind for kind in KINDS if re.fullmatch(kind, marked)), ANYTHING)
        for marked in MARK.findall(line)
    ]
    return re.compile("".join(parts))


def fits(recorded: str, printed: str) -> bool:
    """Whether a recorded line, or text, stands for what was printed.

    ```python
    from proof.comparison import fits

    print(fits("pid ‹12›", "pid 4491"))
    #> True
    print(fits("pid ‹12›", "pid unknown"))
    #> False
    ```
    """
    return pattern(recorded).fullmatch(printed) is not None


def with_marks(recorded: str, printed: str) -> str:
    r"""What was printed, with the lines of `recorded` kept where they still fit.

    ```python
    from proof.comparison import with_marks

    print(with_marks("pid ‹12›\n", "pid 4491\n1 left\n").splitlines())
    #> ['pid ‹12›', '1 left']
    ```
    """
    old = recorded.splitlines()
    lines = []
    for index, line in enumerate(printed.splitlines()):
        same_place = old[index : index + 1]
        lines.append(next((o for o in same_place + old if fits(o, line)), line))
    return "".join(f"{line}\n" for line in lines)


def difference(recorded: str, printed: str, name: str) -> str:
    """A unified diff in which a recorded line that fits what came is no change."""
    return "\n".join(
        difflib.unified_diff(
            recorded.splitlines(),
            with_marks(recorded, printed).splitlines(),
            f"recorded in {name}",
            "what came",
            lineterm="",
            n=99,
        )
    )


def normalized(text: str, folder: Path, library: str) -> str:
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
    for above in str(folder), library:
        joined = re.sub(rf"{re.escape(above)}[/\\]", "", joined)
    return joined
