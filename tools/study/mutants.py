"""One change at a time: of a program's source, an output, a table, a page."""

import ast
import random
import re
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from proof.comparison import MARK

OTHER = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "+",
    ast.Div: "*",
    ast.FloorDiv: "*",
    ast.Mod: "*",
    ast.Pow: "*",
    ast.LShift: ">>",
    ast.RShift: "<<",
    ast.BitAnd: "|",
    ast.BitOr: "&",
    ast.BitXor: "&",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Lt: ">=",
    ast.LtE: ">",
    ast.Gt: "<=",
    ast.GtE: "<",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.And: "or",
    ast.Or: "and",
}
SIMPLE = (
    ast.Expr,
    ast.Assign,
    ast.AugAssign,
    ast.Return,
    ast.Raise,
    ast.Assert,
    ast.Import,
    ast.ImportFrom,
    ast.Delete,
    ast.Break,
    ast.Continue,
)


@dataclass(frozen=True)
class Mutant:
    """A file with one change. `what` says which, without line numbers."""

    path: Path
    what: str
    text: str


class Source:
    """A program's text by the positions that `ast` gives: lines and bytes."""

    def __init__(self, text: str) -> None:
        self.data = text.encode()
        self.starts = [0]
        for line in self.data.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def span(self, node) -> tuple[int, int]:
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def line(self, at: int) -> str:
        """The line that holds the byte `at`, stripped."""
        number = max(n for n, start in enumerate(self.starts) if start <= at)
        return self.data.splitlines()[number].decode().strip()

    def changed(self, path: Path, start: int, end: int, new: str) -> Mutant:
        old = " ".join(self.data[start:end].decode().split())
        line = self.line(start)
        what = f"{old} -> {new}" + (f" in {line}" if line != old else "")
        text = (self.data[:start] + new.encode() + self.data[end:]).decode()
        return Mutant(path, what, text)


def of_program(path: Path) -> list[Mutant]:
    """Every constant and operator changed, every statement and lock taken away."""
    text = path.read_text(encoding="utf-8")
    tree, source = ast.parse(text), Source(text)
    found = []
    inside = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
        if part is not node
    }
    for node in ast.walk(tree):
        if isinstance(node, SIMPLE):
            found.append((*source.span(node), "pass"))
        elif isinstance(node, ast.With):
            found.append((*head(source, node), "if True:"))
        if id(node) in inside:
            continue
        if isinstance(node, ast.Constant) and (new := other(node.value)):
            found.append((*source.span(node), new))
        elif isinstance(node, ast.BinOp):
            found.append(operator(source, node.left, node.op, node.right))
        elif isinstance(node, ast.BoolOp):
            found.append(operator(source, node.values[0], node.op, node.values[1]))
        elif isinstance(node, ast.Compare):
            found.append(operator(source, node.left, node.ops[0], node.comparators[0]))
        elif isinstance(node, ast.AugAssign):
            start, end, new = operator(source, node.target, node.op, node.value)
            found.append((start, end, f"{new}="))
        elif isinstance(node, ast.UnaryOp):
            found.append((source.span(node)[0], source.span(node.operand)[0], ""))
    return numbered([source.changed(path, *change) for change in sorted(found)])


def numbered(mutants: list[Mutant]) -> list[Mutant]:
    """The second and later ones that are called alike get a number."""
    seen = Counter()
    found = []
    for mutant in mutants:
        seen[mutant.what] += 1
        number = f" ({seen[mutant.what]})" if seen[mutant.what] > 1 else ""
        found.append(replace(mutant, what=mutant.what + number))
    return found


def head(source: Source, node: ast.With) -> tuple[int, int]:
    last = node.items[-1].optional_vars or node.items[-1].context_expr
    end = source.data.index(b":", source.span(last)[1]) + 1
    return source.span(node)[0], end


def operator(source: Source, left, op, right) -> tuple[int, int, str]:
    start, end = source.span(left)[1], source.span(right)[0]
    between = source.data[start:end].decode()
    sign = re.search(r"not\s+in|is\s+not|[^\s()]+", between)
    return start + sign.start(), start + sign.end(), OTHER[type(op)]


def other(value) -> str | None:
    """Another constant of the same type; None where there is none."""
    match value:
        case bool():
            return repr(not value)
        case int():
            return repr(value + 1)
        case float():
            return repr(value * 2)
        case str():
            return repr(value + "x")
        case bytes():
            return repr(value + b"x")
    return None


def of_output(path: Path, number: int) -> list[Mutant]:
    """`number` characters outside the marks, each changed into another one."""
    text = path.read_text(encoding="utf-8")
    marked = {i for mark in MARK.finditer(text) for i in range(*mark.span())}
    places = [i for i, char in enumerate(text) if char != "\n" and i not in marked]
    chosen = random.Random(path.name).sample(places, min(number, len(places)))
    return [swapped(path, text, place) for place in sorted(chosen)]


def swapped(path: Path, text: str, place: int) -> Mutant:
    new = "1" if text[place] != "1" else "7"
    number = text.count("\n", 0, place)
    line = text.splitlines()[number]
    what = f"{text[place]!r} -> {new!r} in {line}"
    return Mutant(path, what, text[:place] + new + text[place + 1 :])


def of_table(path: Path) -> list[Mutant]:
    """The first character of every cell below the header, outside the marks."""
    text = path.read_text(encoding="utf-8")
    start = len("".join(text.splitlines(keepends=True)[:2]))
    cells = re.finditer(r"(?:^|(?<=  ))\S", text, re.M)
    places = [m.start() for m in cells if m.start() >= start and m[0] != "‹"]
    return [swapped(path, text, place) for place in places]


PARAGRAPH = re.compile(  # or a directive, or an annotation
    r"^::: .+\n|^    - `.+\n|(?:^(?!    |:::|#|---|description:|twin:).+\n)+", re.M
)
NOTEBOOK_LINE = re.compile(r'(?<=^    ")(?!#)[^"\n]{20,}', re.M)
LINK = re.compile(r"(?<=\]\()[^)\s]+(?=\))")


def of_page(path: Path) -> list[Mutant]:
    """Every anchor, directive, annotation and paragraph changed or taken away."""
    text = path.read_text(encoding="utf-8")
    found = [
        (match.end(1), match.end(1), "x", f"#{match[1]} -> #{match[1]}x")
        for match in re.finditer(r"\{ #([\w-]+) \}", text)
    ]
    for match in (PARAGRAPH if path.suffix == ".md" else NOTEBOOK_LINE).finditer(text):
        found.append((*match.span(), "", f"without {match[0].strip()[:60]!r}"))
    return [
        Mutant(path, what, text[:start] + new + text[end:])
        for start, end, new, what in sorted(found)
    ]


def of_links(path: Path) -> list[Mutant]:
    """Each link led to where nothing is, where it is first."""
    text = path.read_text(encoding="utf-8")
    first = {match[0]: match for match in reversed(list(LINK.finditer(text)))}
    return [
        Mutant(path, f"{m[0]} -> {m[0]}x", f"{text[: m.end()]}x{text[m.end() :]}")
        for m in first.values()
    ]
