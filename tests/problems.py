"""One way for checks of many files to fail."""

from collections.abc import Iterable

import pytest


def no_problems(found: Iterable[str]) -> None:
    """Fail with all problems, a line each: file, line, what is wrong, fix."""
    if lines := list(found):
        pytest.fail("\n".join(lines), pytrace=False)
