"""In which words a page says where an output holds."""

from pages.words import WORDS
from proof.outputs import BUILDS, METHODS, PLATFORMS, Recording, version


def label(recording: Recording, found: list[Recording], language: str) -> str:
    """Where a recording holds, in words; the general one: where no other does."""
    words = WORDS[language]
    if recording.words:
        parts = [words.get(word, word) for word in recording.rest]
        return words["and"].join([*pythons(recording, found, words), *parts])
    alone = {r.words[0] for r in found if len(r.words) == 1}
    first = min(
        (version(word) for word in alone if word.startswith("py")), default=None
    )
    for other in found:
        later = first and other.python >= first
        if other.words and not later and not alone & set(other.words):
            return words["otherwise"]
    parts = []
    if first:
        parts.append(words["up to"].format(f"Python {before(first)}"))
    if alone & set(METHODS):
        parts.append(words["or"].join(m for m in METHODS if m not in alone))
    parts += [words[f"not {build}"] for build in BUILDS if build in alone]
    if alone & set(PLATFORMS):
        parts.append(words["linux"])
    return words["and"].join(parts)


def pythons(
    recording: Recording, found: list[Recording], words: dict[str, str]
) -> list[str]:
    """The Pythons of a recording, up to the next of the same words otherwise."""
    later = sorted(
        other.python
        for other in found
        if other.python > recording.python and other.rest == recording.rest
    )
    if not recording.python:
        return [words["up to"].format(f"Python {before(later[0])}")] if later else []
    first = ".".join(map(str, recording.python))
    if not later:
        return [words["from"].format(f"Python {first}")]
    last = before(later[0])
    if last in first and last != first:
        last += ".x"
    if first == last:
        return [f"Python {first}"]
    return [words["to"].format(f"Python {first}", last)]


def before(python: tuple[int, ...]) -> str:
    """The version before (3, 15), or (3, 13, 8): 3.14, or 3.13.7."""
    return ".".join(map(str, (*python[:-1], python[-1] - 1)))
