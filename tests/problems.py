"""How checks of many files say what is wrong, and tests what they lack."""

import os
from collections.abc import Iterable

import pytest

from pages.twins import Page


def no_problems(found: Iterable[str]) -> None:
    """Fail with all problems, a line each: file, line, what is wrong, fix."""
    if lines := list(dict.fromkeys(found)):
        pytest.fail("\n".join(lines), pytrace=False)


def need(missing: str | None, fix: str) -> None:
    """Skip a test where something is missing; in CI it fails."""
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing}; fix: {fix}")
    if missing:
        pytest.skip(f"{missing}; {fix}")


def place(page: Page, text: str) -> str:
    """Where a page has a text: its file and, if it is found as it is, the line."""
    for number, line in enumerate(page.text.splitlines(), 1):
        if text in line:
            return f"{page.name}:{number}"
    return page.name
