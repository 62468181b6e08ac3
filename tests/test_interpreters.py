"""The interpreters of the record: their names, and where their runs are made."""

import pytest

from proof.interpreters import in_order, interpreter, named
from proof.project import Wrong


@pytest.mark.parametrize(
    "name, method, default, words",
    [
        ("linux-3.13.18", None, "fork", set()),
        ("linux-3.14.0-32bit", None, "forkserver", {"32bit"}),
        ("linux-3.14.0", "spawn", "spawn", set()),
        ("macos-3.11.0", None, "spawn", {"macos"}),
        ("wine-3.13.0", None, "spawn", {"wine", "windows"}),
    ],
)
def test_name_says_where(name, method, default, words):
    python = named(name)
    place = python.where(method)
    assert (place.method, place.words) == (default, words)
    assert str(python) == name
    last = named("wine-4.0.0-freethreaded")
    assert in_order([last, python]) == [python, last]


def test_name_of_the_running_one_is_its_own():
    running = interpreter()
    assert named(str(running)) == running


@pytest.mark.parametrize("name", ["", "linux-3.13", "solaris-3.13.0", "linux-3.13.0-x"])
def test_no_name(name):
    with pytest.raises(Wrong, match=f"'{name}' names no interpreter; fix: write it as"):
        named(name)
