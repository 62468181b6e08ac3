"""The API pages against what every recorded Python said of its names."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile

from pages.twins import Page, pages
from proof.outputs import recordings
from tests.conftest import PROJECT
from tests.problems import no_problems

SIGNATURES = "api/signatures.py"
SIGNATURE = re.compile(r"(?P<owner>\w+)(\.(?P<member>\w+))?(?P<arguments>\(.*\))?")


def signatures() -> dict[str, dict[str, int | None]]:
    """The parameters of each name over all recorded Pythons, with their positions."""
    found: dict[str, dict[str, int | None]] = {}
    for recording in recordings(PROJECT.snippets / SIGNATURES):
        for line in recording.text.splitlines()[1:]:
            match = SIGNATURE.match(line)
            name = ".".join(filter(None, (match["owner"], match["member"])))
            found.setdefault(name, {}).update(parameters(match["arguments"]))
    return found


def parameters(arguments: str | None) -> dict[str, int | None]:
    """`(name=None, *, track=True)` as name 0, track None: by keyword alone."""
    if arguments in (None, "(...)", "(*args, **kwds)"):
        return {}
    taken = ast.parse(f"def f{arguments}: ...").body[0].args
    names = [argument.arg for argument in taken.posonlyargs + taken.args]
    names += [taken.vararg.arg] if taken.vararg else []
    positions = {name: position for position, name in enumerate(names)}
    return positions | {argument.arg: None for argument in taken.kwonlyargs}


def shown(page: Page) -> Iterator[tuple[str | None, set[str]]]:
    """The id of each section, and the programs of it and of the sections below it."""
    for number, section in enumerate(page.sections, 1):
        level = section.heading.level
        below = takewhile(
            lambda s, level=level: s.heading.level > level, page.sections[number:]
        )
        files = {d.file for part in (section, *below) for d in part.directives}
        yield section.heading.anchor, files - {SIGNATURES}


NAMES = signatures()
SECTIONS = {
    anchor: files
    for page in pages(PROJECT)
    if page.key.startswith("reference/api/") and page.language == "en"
    for anchor, files in shown(page)
}


@cache
def programs(owner: str) -> list[ast.AST]:
    """What the programs of a section consist of."""
    paths = [PROJECT.snippets / file for file in SECTIONS[owner] if ".py" in file]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    return [node for tree in trees for node in ast.walk(tree)]


def called(node: ast.AST) -> str | None:
    """The last part of the name that a node uses: `Value` of `context.Value`."""
    return getattr(node, "attr", getattr(node, "id", None))


def passed(call: ast.Call, positions: dict[str, int | None]) -> set[str]:
    """The parameters that a call gives."""
    by_position = {
        name
        for name, position in positions.items()
        if position is not None and position < len(call.args)
    }
    return by_position | {keyword.arg for keyword in call.keywords}


def test_name_is_shown_with_every_parameter():
    no_problems(problem for name in NAMES for problem in lacking(name))


def lacking(name: str) -> Iterator[str]:
    """What the section of a name does not show of it."""
    owner, _, member = name.partition(".")
    if owner not in SECTIONS:
        yield f"no API page has a section of {owner}; fix: write one with its id"
        return
    wanted = member or owner
    if not any(called(node) == wanted for node in programs(owner)):
        yield (
            f"no program of the section #{owner} uses {name}; fix: show it in a snippet"
        )
        return
    calls = [
        node
        for node in programs(owner)
        if isinstance(node, ast.Call) and called(node.func) == wanted
    ]
    given = {parameter for call in calls for parameter in passed(call, NAMES[name])}
    for parameter in NAMES[name]:
        if parameter not in given:
            yield (
                f"no program of the section #{owner} gives {name} its {parameter}; "
                "fix: pass it in a snippet"
            )
