"""Which recorded output applies where a program ran."""

from pathlib import Path

import pytest

from proof.outputs import Where, applying, recordings
from proof.project import Wrong


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
    with pytest.raises(Wrong, match="codes.spwan.out: 'spwan' names no start"):
        recordings(program("codes.out", "codes.spwan.out"))
