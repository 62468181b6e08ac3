"""Cuts Chinese text into the short words that readers type.

jieba takes 共享内存 as one word, and guesses new ones such as 块内存; the search finds
words by their beginnings, so 内存 would not be found in either. Here every word is laid
out in its own shortest parts, and nothing is guessed.
"""

from functools import cache

import jieba


@cache
def parts(word: str) -> tuple[str, ...]:
    """A word as the words of two characters that jieba knows in it, in order."""
    if len(word) <= 2:
        return (word,)
    found, start = [], 0
    while start < len(word):
        two = word[start : start + 2]
        size = 2 if len(two) == 2 and jieba.dt.FREQ.get(two) else 1
        found.append(word[start : start + size])
        start += size
    return tuple(found)


def cut(text, *args, **options):
    for word in jieba.dt.cut(text, HMM=False):
        yield from parts(word)


def install() -> None:
    """Let the search plugin, which calls `jieba.cut`, cut words as this module does."""
    jieba.setLogLevel("WARNING")
    jieba.cut = cut
