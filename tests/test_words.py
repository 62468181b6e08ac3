"""The words that the page's scripts say are all there, and no others."""

import json
import re

from tests.conftest import PROJECT
from tests.problems import no_problems

UI = PROJECT.docs / "theme/live/ui"
SCRIPTS = sorted(UI.glob("*.js"))
TABLE = json.loads((UI / "words.json").read_text(encoding="utf-8"))
PLAIN = re.compile(r'\b(?:say|button)\("([^"]+)"')
EITHER = re.compile(r'\bsay\([^"()]+ \? "([^"]+)" : "([^"]+)"')
BEGUN = re.compile(r"\b(?:say|button)\(`([^`$]+)\$\{")


def said() -> tuple[set[str], set[str]]:
    """The keys in the scripts, and what keys begin with that are put together."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    either = {key for pair in EITHER.findall(text) for key in pair}
    return either | set(PLAIN.findall(text)), set(BEGUN.findall(text))


def test_every_word_that_is_said_is_there():
    plain, begun = said()
    no_problems(
        f"'{key}' is not in docs/theme/live/ui/words.json; fix: add it"
        for key in plain
        if key not in TABLE
    )
    no_problems(
        f"nothing in docs/theme/live/ui/words.json begins with '{start}'; fix: add it"
        for start in begun
        if not any(key.startswith(start) for key in TABLE)
    )


def test_no_word_is_left_over():
    text = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    _, begun = said()
    reasons = {"exit", "stopped", "timeout", "crash", "deadlock"}  # as the engine says
    objects = {"lock", "process", "pipe", "threads or pipes", "itself"}
    no_problems(
        f"'{key}' in docs/theme/live/ui/words.json is never said; fix: remove it"
        for key in TABLE.keys() - reasons - objects
        if f'"{key}"' not in text and not any(map(key.startswith, begun))
    )
