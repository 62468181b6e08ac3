"""The calls that recipes tell their readers to write, below 'Adapt it'."""

import ast
import builtins
import inspect
import re
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module

from pages.twins import pages
from tests.conftest import PROJECT
from tests.problems import no_problems, place

KIT = PROJECT.snippets / "kit"
# not the kit's
OTHERS = "RotatingFileHandler call_next get_nowait schedule to_csv".split()
MODULES = "workers shared_arrays latest_frame ring_buffer mapped_file".split()


def test_pages_call_the_kit_as_it_is(monkeypatch):
    """Some program has the name, and the kit takes it so."""
    monkeypatch.syspath_prepend(KIT)
    every = [thing for name in MODULES for thing in vars(import_module(name)).values()]
    texts = [path.read_text(encoding="utf-8") for path in PROJECT.programs()]
    words = {*OTHERS, *re.findall(r"\w+", " ".join(texts))}
    kit = {x.__name__: x for x in every if getattr(x, "__module__", "") in MODULES}
    no_problems(
        f"{place(page, code)}: `{code}`: {wrong}; fix: write it as the kit has it"
        for page in pages(PROJECT)
        for section in page.sections
        if section.heading.anchor == "adapt" and "/recipes/" in page.name
        for code in re.findall(r"`([^`]+)`", section.text)
        for wrong in wrong_calls(code, kit, words)
    )


def wrong_calls(code: str, kit: dict, words: set[str]) -> Iterator[str]:
    with suppress(SyntaxError):
        block = " pass" if code.endswith(":") else ""
        for node in ast.walk(ast.parse(code.replace("…", "...") + block)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                name, named = node.func.id, {each.arg: 0 for each in node.keywords}
                if name not in words and not hasattr(builtins, name):
                    yield f"no program has {name}"
                elif name in kit and (node.args or named):
                    try:
                        inspect.signature(kit[name]).bind(*node.args, **named)
                    except TypeError as error:
                        yield str(error)
