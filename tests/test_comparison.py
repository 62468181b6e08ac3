"""What a mark allows, and what makes two runs comparable."""

from pathlib import Path

import pytest

from proof.comparison import fits, normalized, with_marks


@pytest.mark.parametrize(
    "recorded, printed, fit",
    [
        ("took ‹12› ns", "took 9871 ns", True),
        ("took ‹12› ns", "took -3 ns", True),
        ("took ‹12› ns", "took 1.5 ns", False),
        ("took ‹12› ns", "took long ns", False),
        ("took ‹12› ns", "took 12 ms", False),
        ("took ‹1.5› s", "took 0.25 s", True),
        ("took ‹1.5› s", "took 2 s", False),
        ("at ‹7f3a›", "at 00ff", True),
        ("at ‹7f3a›", "at 00xx", False),
        ("name ‹psm_a1›", "name psm_77", True),
        ("name ‹psm_a1›", "name a b", False),
        ("‹a, b›", "c, d, e", True),
        ("‹a, b›", "", False),
        ("a.c", "abc", False),
    ],
)
def test_a_mark_allows_the_same_kind(recorded, printed, fit):
    assert fits(recorded, printed) is fit


def test_update_keeps_lines_that_fit():
    old = "pid ‹12›\nsum 3\n"
    assert with_marks(old, "pid 77\nsum 4\n") == "pid ‹12›\nsum 4\n"
    assert with_marks(old, "new\npid 77\n") == "new\npid ‹12›\n"


def test_traceback_is_folded():
    text = """Process Process-1:
Traceback (most recent call last):
  File "/lib/python3.13/multiprocessing/process.py", line 313, in _bootstrap
    self.run()
    ~~~~~~~~^^
  File "/lib/python3.13/multiprocessing/process.py", line 108, in run
    self._target(*self._args, **self._kwargs)
  File "/home/me/race.py", line 5, in fill
    numbers[i] = i
    ~~~~~~~^^^
  File "/lib/python3.13/multiprocessing/sharedctypes.py", line 228, in __setitem__
    self._obj[i] = value
IndexError: invalid index
/lib/python3.13/multiprocessing/resource_tracker.py:301: UserWarning
"""
    assert normalized(text, Path("/home/me"), "/lib/python3.13") == (
        "Process Process-1:\n"
        "Traceback (most recent call last):\n"
        "  ...\n"
        '  File "race.py", line 5, in fill\n'
        "    numbers[i] = i\n"
        "  ...\n"
        "IndexError: invalid index\n"
        "multiprocessing/resource_tracker.py:301: UserWarning\n"
    )


def test_other_lines_are_left_alone():
    text = '  File "not a frame"\n    ^^^\n\nx\n'
    assert normalized(text, Path("/home/me"), "/lib") == text
