"""The API pages against what every recorded Python said of its names."""

import ast
import re
from functools import cache

import pytest
from recorded import recordings
from snippet_blocks import directives

from tests.pages import pages
from tests.snippet_items import SNIPPETS

SIGNATURES = "api/signatures.py"
SIGNATURE = re.compile(r"(?P<owner>\w+)(\.(?P<member>\w+))?(?P<arguments>\(.*\))?")


def signatures() -> dict[str, dict[str, int | None]]:
    """The parameters of each name over all recorded Pythons, with their positions."""
    found: dict[str, dict[str, int | None]] = {}
    for recording in recordings(SNIPPETS / SIGNATURES):
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


NAMES = signatures()
SECTIONS = {
    heading.anchor: text
    for page in pages()
    if page.key.startswith("reference/api/") and page.language == "en"
    for heading, text in page.sections
}


@cache
def programs(owner: str) -> list[ast.AST]:
    """What the programs of a section consist of."""
    files = {d.file for _, d in directives(SECTIONS[owner])} - {SIGNATURES}
    shown = [file for file in files if file.endswith(".py")]
    trees = [ast.parse((SNIPPETS / file).read_text(encoding="utf-8")) for file in shown]
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


@pytest.mark.parametrize("name", NAMES)
def test_name_is_shown_with_every_parameter(name):
    owner, _, member = name.partition(".")
    assert owner in SECTIONS, (
        f"no API page has a section of {owner}; mend: write one with the id #{owner}"
    )
    wanted = member or owner
    uses = [node for node in programs(owner) if called(node) == wanted]
    assert uses, (
        f"no program of the section #{owner} uses {name}; mend: show it in a snippet"
    )
    calls = [
        node
        for node in programs(owner)
        if isinstance(node, ast.Call) and called(node.func) == wanted
    ]
    given = {parameter for call in calls for parameter in passed(call, NAMES[name])}
    missing = [parameter for parameter in NAMES[name] if parameter not in given]
    assert not missing, (
        f"no program of the section #{owner} gives {name} its {missing[0]}; mend: pass "
        "it in a snippet"
    )
