"""The parts that a program is shown by: its header, its code, its output, its tabs."""

import ast
import re
import textwrap
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import CLexer, PythonLexer

from pages.labels import label
from pages.source import Directive
from pages.words import WORDS
from proof.comparison import MARK
from proof.needs import packages
from proof.outputs import Recording, parts
from proof.project import Wrong, key
from proof.record import Evidence

LEADS = ("error", "cure", "wrong", "right")  # kinds that say which they are
COLORLESS = re.compile('<span class="[nwop]">([^<]*)</span>')


def attribute(text: str) -> Markup:
    """Text as an attribute's value that a parser gives back to the byte."""
    escaped = str(escape(text))  # Markup.replace would escape the ampersands
    return Markup(escaped.replace("\n", "&#10;").replace("\t", "&#9;"))


templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
templates.filters["attribute"] = attribute
HTML = templates.get_template("parts.html").module


@dataclass(frozen=True)
class Here:
    """The page that is shown, and what is known of the programs.

    `page` names it in messages, `first` is the line of its file that its Markdown
    begins with, and `base` the way from it to the folder that holds `snippets/`. `live`
    is how many megabytes running in the browser takes; empty where nothing can run.
    """

    evidence: Evidence
    language: str = "en"
    page: str = "page"
    first: int = 1
    base: str = ""
    live: str = ""

    def says(self, key: str, *values: object) -> str:
        return WORDS[self.language][key].format(*values)


def program(here: Here, directive: Directive) -> Path:
    """The program that a directive names: of `snippets/`, or of `tools/study/`."""
    project = here.evidence.project
    study = directive.file.startswith("study/")
    path = (project.root / "tools" if study else project.snippets) / directive.file
    known = (".py", ".c", ".ipy") if directive.kind == "code" else (".py",)
    if path.suffix not in known or not path.is_file():
        raise directive.wrong(
            f"there is no snippet {directive.file}",
            f"name a file of snippets/ or write snippets/{directive.file}",
        )
    return path


def outputs(here: Here, directive: Directive) -> list[Recording]:
    """The recorded outputs that are shown; what only Wine prints is not."""
    path = program(here, directive)
    try:
        found = here.evidence.outputs(path)
    except Wrong as wrong:
        raise directive.wrong(wrong.problem, wrong.fix) from None
    if not found or found[0].words or not all(r.text for r in found):
        fix = f"pytest --record snippets/{directive.file}"
        if path.parent.name == "study":
            fix = f"python -m study.{path.stem}"
        raise directive.wrong(f"{directive.file} has no recorded output", fix)
    return [recording for recording in found if "wine" not in recording.words]


def listing(here: Here, directive: Directive) -> str:
    """The program, or one function of it, with a mark on each line that has a note."""
    path = program(here, directive)
    code = whole = path.read_text(encoding="utf-8")
    lead = here.says(directive.kind) if directive.kind in LEADS else ""
    if directive.region:
        code = region(whole, directive.region)
        lead = f"{lead} {here.says('part')}".strip()
        if code is None:
            raise directive.wrong(
                f"snippets/{directive.file} has no {directive.region}",
                "name a function or class at its top level",
            )
    python = path.suffix == ".py"
    lexer = CLexer if path.suffix == ".c" else PythonLexer
    strings = first_lines(code) if python else {}
    lines = [line + "\n" for line in highlighted(code, lexer)]
    marks: dict[int, list[str]] = {}
    for index, fragment in enumerate(directive.notes, 1):
        at = [n for n, text in enumerate(code.splitlines()) if fragment in text]
        if len(at) != 1:
            raise directive.wrong(
                f"'{fragment}' is in {len(at)} lines of {directive.file}",
                "use a fragment that exactly one line has",
                fragment,
            )
        line = strings.get(at[0], at[0])
        mark = HTML.mark(here, directive.note_id(index), index, line)
        marks.setdefault(at[0], []).append(mark)
    for line, found in marks.items():
        lines[line] = HTML.noted(lines[line].rstrip("\n"), found)
    copied = whole if directive.region else ""  # the whole is read from the page
    noted = bool(directive.notes) and not directive.region and python
    files = {path.name: key(path) for path in parts(path)[1:]}
    able = python and here.live and not unable_because(here, directive, path)
    runs = list(files) if able else None
    head = HTML.head(here, directive.file, lead, copied, noted, runs)
    return head + HTML.code(lines) + (HTML.beside(here, files) if files else "")


def first_lines(code: str) -> dict[int, int]:
    r"""For the lines of a string of several, where no comment can be, its first.

    ```python
    from pages.parts import first_lines

    print(first_lines("x = 1\ny = '''\n2\n'''\n"))
    #> {2: 1, 3: 1}
    ```
    """
    strings = (ast.Constant, ast.JoinedStr)
    return {
        line: node.lineno - 1
        for node in ast.walk(ast.parse(code))
        if isinstance(node, strings)
        for line in range(node.lineno, node.end_lineno)
    }


def unable_because(here: Here, directive: Directive, path: Path) -> str | None:
    """Why a program cannot run in the browser, in words."""
    needs = here.evidence.needs
    if why := needs.unable.get(key(path)):
        if f"why {why}" not in WORDS[here.language]:
            raise directive.wrong(
                f"snippets/browser.tsv: {key(path)} has the unknown reason '{why}'",
                "use one that tools/pages/words.py has, or add it there",
            )
        return here.says(f"why {why}")
    lacking = needs.not_for("browser", path) or packages(path)
    return here.says("why needs", ", ".join(lacking)) if lacking else None


def screen(here: Here, text: str) -> str:
    """A recorded output as a terminal shows it."""
    command, *lines = text.splitlines()
    varies = MARK.search(text) is not None
    return HTML.screen(here, command, map(varying, lines), varies)


def tabs(
    here: Here, directive: Directive, found: list[Recording], shown: list[str]
) -> str:
    """What each recording shows, as Material's tabs where there are several."""
    if len(found) == 1:
        return shown[0]
    labels = {
        directive.tab_id(index): label(recording, found, here.language)
        for index, recording in enumerate(found, 1)
    }
    return HTML.tabs(directive.number, labels, shown)


def varying(line: str) -> Markup:
    return Markup(MARK.sub(r'<span class="varies">\1</span>', str(escape(line))))


@cache
def highlighted(code: str, lexer: type = PythonLexer) -> tuple[Markup, ...]:
    """A program's lines in HTML, without spans for names, spaces and signs."""
    lexed = highlight(code, lexer(stripnl=False), HtmlFormatter(nowrap=True))
    return tuple(map(Markup, COLORLESS.sub(r"\1", lexed).splitlines()))


def region(code: str, name: str) -> str | None:
    r"""The source of a program's top-level function or class, or None.

    ```python
    from pages.parts import region

    print(region("import x\n\n\nclass G:\n    pass\n", "G").splitlines())
    #> ['class G:', '    pass']
    ```
    """
    for node in ast.parse(code).body:
        if getattr(node, "name", None) == name:
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = code.splitlines(keepends=True)[first - 1 : node.end_lineno]
            return textwrap.dedent("".join(lines))
    return None
