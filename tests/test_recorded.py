"""Recorded outputs: which one applies, what a mark allows, what is made the same."""

from pathlib import Path

import pytest
from recorded import Where, applying, fits, normalised, recordings, with_marks


@pytest.fixture
def program(tmp_path):
    def program(*names: str) -> Path:
        for name in names:
            (tmp_path / name).write_text("")
        return tmp_path / "codes.py"

    return program


def chosen(program: Path, python, method="fork", *words) -> str | None:
    where = Where(python, method, frozenset(words))
    recording = applying(recordings(program), where)
    return recording and recording.path.name


def test_the_general_one_applies(program):
    assert chosen(program("codes.out"), (3, 13)) == "codes.out"


def test_none_applies(program):
    assert chosen(program("codes.spawn.out"), (3, 13)) is None


def test_start_method(program):
    found = program("codes.out", "codes.spawn.out")
    assert chosen(found, (3, 13), "spawn") == "codes.spawn.out"
    assert chosen(found, (3, 13), "fork") == "codes.out"


def test_forkserver_is_not_fork(program):
    found = program("codes.fork.out", "codes.forkserver.out")
    assert chosen(found, (3, 14), "forkserver") == "codes.forkserver.out"


def test_a_platform_counts_more_than_a_build(program):
    found = program("codes.out", "codes.32bit.out", "codes.wasm.out")
    assert chosen(found, (3, 14), None, "32bit", "wasm") == "codes.wasm.out"


def test_a_python_is_from_that_version_on(program):
    found = program("codes.out", "codes.py3.9.out", "codes.py3.13.out")
    assert chosen(found, (3, 8)) == "codes.out"
    assert chosen(found, (3, 12)) == "codes.py3.9.out"
    assert chosen(found, (3, 13)) == "codes.py3.13.out"
    assert chosen(found, (3, 20)) == "codes.py3.13.out"


def test_a_python_may_be_a_patch_release(program):
    found = program("codes.out", "codes.py3.13.out", "codes.py3.13.8.out")
    assert chosen(found, (3, 13, 7)) == "codes.py3.13.out"
    assert chosen(found, (3, 13, 8)) == "codes.py3.13.8.out"
    assert chosen(found, (3, 14, 0)) == "codes.py3.13.8.out"


def test_most_words_win(program):
    found = program("codes.py3.13.out", "codes.32bit.py3.11.out", "codes.32bit.out")
    assert chosen(found, (3, 14), "fork", "32bit") == "codes.32bit.py3.11.out"


def test_another_program_with_the_same_beginning(program):
    found = program("codes.out", "codes_two.out")
    assert [recording.path.name for recording in recordings(found)] == ["codes.out"]


def test_an_unknown_word_is_named(program):
    with pytest.raises(ValueError, match="codes.spwan.out: 'spwan' names no start"):
        recordings(program("codes.out", "codes.spwan.out"))


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
    assert normalised(text, Path("/home/me"), "/lib/python3.13") == (
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
    assert normalised(text, Path("/home/me"), "/lib") == text
